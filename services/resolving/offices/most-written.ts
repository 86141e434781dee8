import { compare } from '#resolving/canonical-order.ts';

/** How documents write a title, and how many do. */
export type TitleCount = { readonly title: string; readonly documents: number };

/** The title as most documents write it, of several as frequent the first in the alphabet; '' for none. A title may come several times. */
export function mostWritten(titles: readonly TitleCount[]): string {
  const documents = new Map<string, number>();
  for (const { title, documents: more } of titles) documents.set(title, (documents.get(title) ?? 0) + more);
  const [best] = [...documents].sort(([one, ones], [other, others]) => others - ones || compare(one, other));
  return best?.[0] ?? '';
}
