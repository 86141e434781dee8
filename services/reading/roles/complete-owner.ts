import type { Layers, Office, OfficeHolder, Referent } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { titleKey } from '#reading/gazetteers/titles.ts';
import { countryBefore } from '#reading/roles/country-before.ts';
import { shortBody } from '#reading/roles/short-body.ts';

type Document = Pick<Layers, 'tokens' | 'sentences' | 'candidates' | 'referents'>;

const SPEAKS_FOR_BODY = new Set(['Spokesperson', 'Press Secretary']);

/**
 * What an office is of when the text does not say so beside it: the body or country that the data file ties the title
 * to ("Secretary of State"), if the document names it; a body called by its short name; for a spokesperson the institution
 * named in the sentence before; for a state's office the country that the text is of. With the title, without that short name. Null, with the rule of the construction, where nothing tells.
 */
export function completeOwner(from: {
  readonly office: Office;
  readonly title: string;
  readonly holder: OfficeHolder;
  readonly document: Document;
  readonly gazetteers: Gazetteers;
}): { readonly owner: Referent | null; readonly title: string; readonly rule: string } {
  const { office, title, holder, document, gazetteers } = from;
  const core = withoutRank(title);
  const known = gazetteers.titles.byForm.get(titleKey(core.split(' ')));
  const code = known?.of ?? known?.unique;
  if (code) {
    const owner = document.referents.find((referent) => referent.code === code) ?? null;
    return { owner, title, rule: owner ? 'role:unique-title' : holder.rule };
  }
  const short = shortBody({ office, title, document });
  if (short) return { ...short, rule: 'role:short-body' };
  if (SPEAKS_FOR_BODY.has(title) && office.determiner === null) {
    const owner = bodyBefore(office, document);
    if (owner) return { owner, title, rule: 'role:body-before' };
  }
  const country = countryBefore({ office, title, document, gazetteers });
  return country ? { ...country, title } : { owner: null, title, rule: holder.rule };
}

/** "Assistant Secretary of State for African Affairs" is one of those under the Secretary of State. */
function withoutRank(title: string): string {
  const [rank = ''] = /^(?:Principal |Acting |Deputy |Assistant |Under )+/.exec(title) ?? [];
  const rest = title.slice(rank.length);
  return /(?:Assistant|Under) $/.test(rank) ? rest.replace(/ for .*$/, '') : rest;
}

/** The last institution that the sentence before names: "…to the Kremlin. Spokesperson Dmitry Peskov said". */
function bodyBefore(office: Office, { tokens, sentences, candidates, referents }: Document): Referent | null {
  const sentence = tokens[office.firstToken]?.sentence ?? 0;
  const before = sentences[sentence - 1];
  if (!before || before.paragraph !== sentences[sentence]?.paragraph) return null;
  let last: Referent | null = null;
  let lastAt = before.firstToken - 1;
  for (const referent of referents) {
    if (referent.type !== 'Organization') continue;
    for (const { candidate } of referent.mentions) {
      const at = candidates[candidate]?.firstToken ?? -1;
      if (at > lastAt && at < before.endToken) {
        last = referent;
        lastAt = at;
      }
    }
  }
  return last;
}
