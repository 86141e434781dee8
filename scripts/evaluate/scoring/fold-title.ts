import { foldName } from './fold-name.ts';
import spellings from './title-spellings.json' with { type: 'json' };

const canonical = new Map(
  Object.entries(spellings).flatMap(([title, others]) =>
    [title, ...others].map((other) => [other, title] as const),
  ),
);

/**
 * A title for comparison: folded, without where it is held ("Ambassador to NATO"), and with British and American and
 * other equal ways to write one office made one.
 */
export function foldTitle(title: string): string {
  const folded = foldName(title).replace(/ (to|in|at) .*$/, '');
  return canonical.get(folded) ?? folded;
}
