import type { Office, OfficeOwner } from '#reading/document.ts';
import type { Holder } from '#reading/roles/holder-rule.ts';
import { nameBehindRanks } from '#reading/roles/military-ranks.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

const NONE: readonly Holder[] = [];
const OPENING = new Set([',', '(', '—', '–', '-', '--']);
const CLOSING = new Set([
  ',',
  ')',
  '—',
  '–',
  '-',
  '--',
  '.',
  ';',
  ':',
  'and',
  'who',
  'whose',
  '"',
  '”',
  '’',
  '»',
]);
const COMPLEMENTS = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'from', 'with']);
const NOW = new Set([
  'now',
  'currently',
  'also',
  'once',
  'formerly',
  'then',
  'himself',
  'herself',
  'previously',
  'still',
]);

export function findPrefix(office: Office, view: OfficeView): readonly Holder[] {
  const { nameAt, names, folded } = view;
  const at = nameBehindRanks(view, office.endToken);
  const name = names[nameAt[at ?? -1] ?? -1];
  if (at === null || !name) return NONE;
  const holders: Holder[] = [
    { token: at, status: office.status, owner: ownerOf(office, ownerAfter(view, name.endToken), view) },
  ];
  if (!office.plural) return holders;
  let end = ownerAfter(view, name.endToken)?.end ?? name.endToken;
  while (folded[end] === ',' || folded[end] === 'and') {
    const next = names[nameAt[folded[end + 1] === 'and' ? end + 2 : end + 1] ?? -1];
    if (next?.type !== 'Person') break;
    const owner = ownerAfter(view, next.endToken);
    holders.push({ token: next.firstToken, status: office.status, owner: ownerOf(office, owner, view) });
    end = owner?.end ?? next.endToken;
  }
  return holders;
}

/** The owner behind a name, but no party for an office of the state: "Prime Minister Ole Lund of the Moderate Party". */
function ownerOf(office: Office, after: { owner: OfficeOwner } | null, view: OfficeView): OfficeOwner | null {
  if (!after) return null;
  const name = view.names[after.owner.index];
  const isParty = view.gazetteers.relations.has('party', view.folded[(name?.endToken ?? 0) - 1] ?? '');
  return isParty && STATE_OFFICE.test(office.title ?? '') ? null : after.owner;
}
const STATE_OFFICE = /(?:Minister|President|Premier|Chancellor|Senator|Governor|Mayor)$/;

/** "of Uruguay", "(Slovenia)" behind the holder's name. */
function ownerAfter(view: OfficeView, at: number): { owner: OfficeOwner; end: number } | null {
  const { folded, names, nameAt } = view;
  const bracket = folded[at] === '(';
  if (!bracket && folded[at] !== 'of') return null;
  const index = nameAt[folded[at + 1] === 'the' ? at + 2 : at + 1] ?? -1;
  const name = names[index];
  if (!name || name.type === 'Person' || (bracket && folded[name.endToken] !== ')')) return null;
  return { owner: { by: 'name', index }, end: bracket ? name.endToken + 1 : name.endToken };
}

export function findBefore(office: Office, view: OfficeView): readonly Holder[] {
  const { folded } = view;
  if (office.plural || (office.title === null && office.owners.length === 0)) return NONE;
  let at = beforeJoined(office.firstToken - 1, view);
  let status = office.status;
  if (NOW.has(folded[at] ?? '')) {
    if (
      folded[at] === 'formerly' ||
      folded[at] === 'once' ||
      folded[at] === 'then' ||
      folded[at] === 'previously'
    )
      status = 'former';
    at--;
  }
  const after = folded[office.endToken] ?? '.';
  // "…, a spokesman for the guild of bakers, said": more than the office's own words may follow it.
  const closes =
    CLOSING.has(after) || after === 'of' || (office.determiner !== null && COMPLEMENTS.has(after));
  if (!OPENING.has(folded[at] ?? '') || !closes) return NONE;
  const person = personEndingAt(view, at);
  return person === null ? NONE : [{ token: person, status, owner: null }];
}

/** ", a cleric and | former minister": over "a cleric and", which is no office, to the token before it. */
function beforeJoined(from: number, { folded, tags, gazetteers }: OfficeView): number {
  // What stands before "and" may be an office, whose holder both share.
  const isOffice = gazetteers.titles.heads.get(folded[from - 1] ?? '')?.common === false;
  if (folded[from] !== 'and' || isOffice) return from;
  for (let at = from - 1; at > from - MOST_JOINED; at--) {
    if (gazetteers.titles.determiners.get(folded[at] ?? '') === 'indefinite') return at - 1;
    if (!['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tags.upos[at] ?? '') && folded[at] !== '-') return from;
  }
  return from;
}
const MOST_JOINED = 9;

export function findAfter(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, nameAt, names } = view;
  const end = endOfComplement(office, view);
  if (office.plural || folded[end] !== ',') return NONE;
  if (office.determiner === null && office.owners.length === 0) return NONE;
  if (isServed(office, view)) return NONE;
  const at = afterTitle(view, end + 1);
  const name = names[nameAt[at] ?? -1];
  if (name?.type !== 'Person' || name.firstToken !== at) return NONE;
  const after = folded[name.endToken] ?? '.';
  const isMany = office.determiner === 'indefinite';
  const closed = isMany ? after === ',' : CLOSING.has(after) || view.tags.upos[name.endToken] === 'VERB';
  return closed ? [{ token: name.firstToken, status: office.status, owner: null }] : NONE;
}

/** "Lund's envoy | for the Great Lakes, Ana Sow", "its coordinator | there, Ana Sow": what an office is for that no rule of titles reads. */
function endOfComplement({ endToken, determiner }: Office, { folded, tags }: OfficeView): number {
  if (PLACES.has(folded[endToken] ?? '')) return endToken + 1;
  if (determiner !== 'possessive' || !COMPLEMENTS.has(folded[endToken] ?? '')) return endToken;
  let at = endToken + 1;
  while (at < endToken + MOST_COMPLEMENT && ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tags.upos[at] ?? ''))
    at++;
  return at;
}
const PLACES = new Set(['there', 'here']);
const MOST_COMPLEMENT = 7;

const AGE = /^\d{1,3}-year-old$/;
/** "52-year-old" may be cut at its hyphens. */
const AGE_TOKENS = 5;
const SERVING = new Set(
  'spokesman spokeswoman spokesperson aide adviser advisor assistant deputy lawyer'.split(' '),
);

/** "A spokesman for the secretary-general, Ines Kowal, said": the name is the spokesman's. */
function isServed(office: Office, { folded }: OfficeView): boolean {
  const preposition = folded[office.firstToken - 1] ?? '';
  return ['for', 'to', 'of'].includes(preposition) && SERVING.has(folded[office.firstToken - 2] ?? '');
}

const MOST_TITLE_WORDS = 6;

/** "the party's nominee, former Mayor Dianne Feinstein": a further title may stand before the name. */
function afterTitle({ nameAt, names, tags, gazetteers, folded }: OfficeView, from: number): number {
  let at = from;
  while (at < from + MOST_TITLE_WORDS && names[nameAt[at] ?? -1]?.type !== 'Person') {
    const upos = tags.upos[at];
    const titled =
      gazetteers.titles.heads.has(folded[at] ?? '') || gazetteers.titles.ranks.has(folded[at] ?? '');
    // "the party's leader, 52-year-old Ines Kowal"
    const isAge = AGE.test(folded[at] ?? '') || AGE.test(folded.slice(from, from + AGE_TOKENS).join(''));
    if (!titled && !isAge && upos !== 'PROPN' && upos !== 'ADJ') return from;
    at++;
  }
  return at;
}

/** First token of a person's name that ends just before a token, a bracketed party or age after it aside; null for none. */
export function personEndingAt(view: OfficeView, end: number): number | null {
  const name = view.names[view.nameAt[end - 1] ?? -1];
  return name?.type === 'Person' && name.endToken === end ? name.firstToken : null;
}
