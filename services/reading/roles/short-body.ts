import type { Layers, Office, Referent } from '#reading/document.ts';

/** Bodies that are called by their last word alone once they have been named. */
const SHORT_NAMES = new Set(
  'ministry commission department treasury parliament council court party agency union bank committee assembly authority'.split(
    ' ',
  ),
);

/**
 * The body that an office's first word calls by its short name, and the title without it: "ministry spokesperson" after
 * "Iraq's Foreign Ministry", "Commission Vice President" after "the European Commission". Null where none is meant or named.
 */
export function shortBody(from: {
  readonly office: Office;
  readonly title: string;
  readonly document: Pick<Layers, 'tokens' | 'candidates' | 'referents'>;
}): { readonly owner: Referent; readonly title: string } | null {
  const { office, title, document } = from;
  const [first = '', ...rest] = title.split(' ');
  const inTitle = SHORT_NAMES.has(first.toLowerCase()) && rest.length > 0;
  const word = inTitle ? first.toLowerCase() : (document.tokens[office.firstToken - 1]?.lower ?? '');
  if (!SHORT_NAMES.has(word)) return null;
  const owner = document.referents.findLast(
    (referent) =>
      referent.type === 'Organization' &&
      referent.name.toLowerCase().endsWith(` ${word}`) &&
      (document.candidates[referent.mentions[0]?.candidate ?? -1]?.firstToken ?? 0) < office.firstToken,
  );
  return owner ? { owner, title: inTitle ? rest.join(' ') : title } : null;
}
