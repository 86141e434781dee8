import type { Office, OfficeHolder, OfficeOwner } from '#reading/document.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** A construction that gives an office to a person. */
export type HolderRule = {
  readonly name: string;
  /** The sentence that it was written for. */
  readonly example: string;
  readonly find: (office: Office, view: OfficeView) => readonly Holder[];
};

type Holder = Omit<OfficeHolder, 'rule'>;

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
const COPULAS = new Set([
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'becomes',
  'became',
  'become',
  'remains',
  'remained',
  "'s",
  '’s',
]);
const APPOINTED = new Set([
  'elected',
  'appointed',
  'named',
  'nominated',
  'chosen',
  'made',
  'declared',
  'inaugurated',
  'reelected',
  're-elected',
  'confirmed',
  'installed',
  'crowned',
  'designated',
  'proclaimed',
  'selected',
  'sworn',
]);
const SERVED = new Set([
  'served',
  'serves',
  'serving',
  'serve',
  'worked',
  'works',
  'working',
  'acts',
  'acted',
  'acting',
  'continued',
  'returned',
  'take',
  'takes',
  'took',
  'taken',
]);
const LEFT_OFFICE = new Set([
  'resigned',
  'resigns',
  'resign',
  'quit',
  'retired',
  'ousted',
  'removed',
  'dismissed',
  'fired',
  'sacked',
  'deposed',
  'down',
  'steps',
  'stepped',
]);
const BETWEEN = new Set([
  'has',
  'had',
  'have',
  'having',
  'will',
  'would',
  'later',
  'then',
  'also',
  'not',
  'now',
  'again',
  'first',
  'currently',
  'previously',
  'once',
  'who',
  'which',
  'been',
  'to',
  'in',
  'subsequently',
  'briefly',
  'being',
  'be',
  'being',
  'recently',
  'unanimously',
]);

/** The constructions, strongest first; the first that finds a holder decides. */
export const HOLDER_RULES: readonly HolderRule[] = [
  { name: 'role:prefix', example: 'NATO Secretary-General Mark Rutte said', find: findPrefix },
  {
    name: 'role:apposition-after',
    example: 'Stefan Wolff, professor of international security at the university, said',
    find: findBefore,
  },
  {
    name: 'role:apposition-before',
    example: 'His French counterpart, Sebastien Lecornu, warned',
    find: findAfter,
  },
  { name: 'role:copula', example: 'Merz became chancellor in May', find: findCopula },
  { name: 'role:appointed', example: 'Armenia appointed Hasmik Terzian as ambassador', find: findAppointed },
  { name: 'role:as-fronted', example: 'As head of the federation, Milutinović travels', find: findFrontedAs },
  { name: 'role:as', example: 'Powell served as secretary of state', find: findAs },
];

function findPrefix(office: Office, view: OfficeView): readonly Holder[] {
  const { nameAt, names, folded, gazetteers } = view;
  let at = office.endToken;
  if (gazetteers.people.honorifics.has(folded[at] ?? '')) at++;
  const name = names[nameAt[at] ?? -1];
  if (name?.type !== 'Person' || name.firstToken !== at) return NONE;
  const holders: Holder[] = [
    { token: at, status: office.status, owner: ownerAfter(view, name.endToken)?.owner ?? null },
  ];
  if (!office.plural) return holders;
  let end = ownerAfter(view, name.endToken)?.end ?? name.endToken;
  while (folded[end] === ',' || folded[end] === 'and') {
    const next = names[nameAt[folded[end + 1] === 'and' ? end + 2 : end + 1] ?? -1];
    if (next?.type !== 'Person') break;
    const owner = ownerAfter(view, next.endToken);
    holders.push({ token: next.firstToken, status: office.status, owner: owner?.owner ?? null });
    end = owner?.end ?? next.endToken;
  }
  return holders;
}

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

function findBefore(office: Office, view: OfficeView): readonly Holder[] {
  const { folded } = view;
  if (office.plural || office.title === null) return NONE;
  let at = office.firstToken - 1;
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
  if (!OPENING.has(folded[at] ?? '') || !CLOSING.has(folded[office.endToken] ?? '.')) return NONE;
  const person = personEndingAt(view, at);
  return person === null ? NONE : [{ token: person, status, owner: null }];
}

function findAfter(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, nameAt, names } = view;
  if (office.plural || office.determiner === 'indefinite' || folded[office.endToken] !== ',') return NONE;
  if (office.determiner === null && office.owners.length === 0) return NONE;
  const name = names[nameAt[office.endToken + 1] ?? -1];
  if (name?.type !== 'Person' || name.firstToken !== office.endToken + 1) return NONE;
  const after = folded[name.endToken] ?? '.';
  const closed =
    after === ',' ||
    after === '.' ||
    after === ';' ||
    after === ')' ||
    view.tags.upos[name.endToken] === 'VERB';
  return closed ? [{ token: name.firstToken, status: office.status, owner: null }] : NONE;
}

function findCopula(office: Office, view: OfficeView): readonly Holder[] {
  if (office.plural) return NONE;
  const { folded } = view;
  let at = office.firstToken - 1;
  if (folded[at] === 'as') at--;
  else if (folded[at] === 'be' && folded[at - 1] === 'to') at -= folded[at - 2] === 'used' ? 3 : 2;
  else if (folded[at] === 'in' && folded[at - 1] === 'sworn') at--;
  const appointed = APPOINTED.has(folded[at] ?? '');
  const used = folded[at + 1] === 'to' && folded[at + 2] === 'be' && folded[at] === 'used';
  const verb = appointed ? at - 1 : at;
  if (!used && !COPULAS.has(folded[verb] ?? '')) return NONE;
  const subject = subjectBefore(view, verb);
  if (!subject || subject.negated) return NONE;
  const past = used || (!appointed && (folded[verb] === 'was' || folded[verb] === 'were'));
  return [
    { token: subject.token, status: statusBy(office.status, { past, future: subject.future }), owner: null },
  ];
}

/** "was minister" tells of the past, "will be minister" of the future; what the office's own words say goes first. */
function statusBy(own: RoleStatus, verb: { readonly past: boolean; readonly future: boolean }): RoleStatus {
  if (own !== 'current') return own;
  if (verb.future) return 'incoming';
  return verb.past ? 'former' : own;
}

function findAs(office: Office, view: OfficeView): readonly Holder[] {
  const { folded } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as') return NONE;
  let verb = office.firstToken - 2;
  if (folded[verb] === 'over') verb--;
  const left = LEFT_OFFICE.has(folded[verb] ?? '');
  if (!left && !SERVED.has(folded[verb] ?? '')) return NONE;
  const subject = subjectBefore(view, verb);
  if (!subject || subject.negated) return NONE;
  const status = left ? 'former' : statusBy(office.status, { past: false, future: subject.future });
  return [{ token: subject.token, status, owner: null }];
}

/** "As head of the federation, Dragana Milutinović travels". */
function findFrontedAs(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, names, nameAt } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as' || folded[office.endToken] !== ',') return NONE;
  const name = names[nameAt[office.endToken + 1] ?? -1];
  return name?.type === 'Person' ? [{ token: name.firstToken, status: office.status, owner: null }] : NONE;
}

/** "Armenia appointed Hasmik Terzian as ambassador": the person between the verb and the office; its subject is the owner. */
function findAppointed(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, names, nameAt } = view;
  if (office.plural) return NONE;
  let end = office.firstToken;
  if (folded[end - 1] === 'as') end--;
  else if (folded[end - 1] === 'be' && folded[end - 2] === 'to') end -= 2;
  const name = names[nameAt[end - 1] ?? -1];
  if (
    name?.type !== 'Person' ||
    name.endToken !== end ||
    !NAMES_TO_OFFICE.has(folded[name.firstToken - 1] ?? '')
  )
    return NONE;
  const subject = nameAt[name.firstToken - 2] ?? -1;
  const owner: OfficeOwner | null =
    subject >= 0 && names[subject]?.type === 'Country' ? { by: 'name', index: subject } : null;
  return [{ token: name.firstToken, status: office.status, owner }];
}

const NAMES_TO_OFFICE = new Set([
  'appointed',
  'appoints',
  'named',
  'names',
  'elected',
  'elects',
  'nominated',
  'nominates',
  'chose',
  'chooses',
  'picked',
  'picks',
  'made',
  'selected',
]);

const MOST_BETWEEN = 5;

/** The person just before a verb ("X, who has since been"), or a pronoun; words that say little may stand between. */
function subjectBefore(
  view: OfficeView,
  verb: number,
): { token: number; negated: boolean; future: boolean } | null {
  const { folded, tags } = view;
  let negated = false;
  let future = false;
  for (let at = verb - 1; at >= 0 && at >= verb - MOST_BETWEEN; at--) {
    const person = personEndingAt(view, at + 1);
    if (person !== null) return { token: person, negated, future };
    const word = folded[at] ?? '';
    if (word === 'he' || word === 'she') return { token: at, negated, future };
    if (word === 'not' || word === "n't" || word === 'n’t' || word === 'never') negated = true;
    if (word === 'will') future = true;
    if (word === 'would' || word === 'could' || word === 'might' || word === 'may') negated = true;
    if (
      !BETWEEN.has(word) &&
      !COPULAS.has(word) &&
      word !== ',' &&
      tags.upos[at] !== 'ADV' &&
      tags.upos[at] !== 'AUX'
    )
      return null;
  }
  return null;
}

/** First token of a person's name that ends just before a token, a bracketed party or age after it aside; null for none. */
function personEndingAt(view: OfficeView, end: number): number | null {
  const name = view.names[view.nameAt[end - 1] ?? -1];
  return name?.type === 'Person' && name.endToken === end ? name.firstToken : null;
}
