import { titleKey as formKey, type TitleWords } from '#reading/gazetteers/titles.ts';
import { titleKey } from '#resolving/offices/title-key.ts';

/**
 * The keys under which roles of an office may be kept: of the title as written, and of the canonical one that it is a
 * form of.
 * @example titleKeysOf(titles, 'defence secretary') // ['defense secretary', 'secretary of defense']
 */
export function titleKeysOf(titles: TitleWords, title: string): string[] {
  const known = titles.byForm.get(
    formKey(
      title
        .trim()
        .toLowerCase()
        .split(/[\s-]+/),
    ),
  );
  return [...new Set([titleKey(title), ...(known === undefined ? [] : [titleKey(known.title)])])];
}
