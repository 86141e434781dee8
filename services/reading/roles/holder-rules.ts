import type { Office, OfficeHolder } from '#reading/document.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** A construction that gives an office to a person. */
export type HolderRule = {
  readonly name: string;
  /** The sentence that it was written for. */
  readonly example: string;
  readonly find: (office: Office, view: OfficeView) => readonly Omit<OfficeHolder, 'rule'>[];
};

const NONE: readonly Omit<OfficeHolder, 'rule'>[] = [];
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
  'known',
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
  { name: 'role:as', example: 'Powell served as secretary of state', find: findAs },
];

function findPrefix(office: Office, view: OfficeView): readonly Omit<OfficeHolder, 'rule'>[] {
  const { nameAt, names, folded, gazetteers } = view;
  let at = office.endToken;
  if (gazetteers.people.honorifics.has(folded[at] ?? '')) at++;
  const name = names[nameAt[at] ?? -1];
  if (name?.type !== 'Person' || name.firstToken !== at) return NONE;
  const holders = [{ token: at, status: office.status }];
  if (!office.plural) return holders;
  let end = name.endToken;
  while (folded[end] === ',' || folded[end] === 'and') {
    const next = names[nameAt[folded[end + 1] === 'and' ? end + 2 : end + 1] ?? -1];
    if (next?.type !== 'Person') break;
    holders.push({ token: next.firstToken, status: office.status });
    end = next.endToken;
  }
  return holders;
}

function findBefore(office: Office, view: OfficeView): readonly Omit<OfficeHolder, 'rule'>[] {
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
  return person === null ? NONE : [{ token: person, status }];
}

function findAfter(office: Office, view: OfficeView): readonly Omit<OfficeHolder, 'rule'>[] {
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
  return closed ? [{ token: name.firstToken, status: office.status }] : NONE;
}

function findCopula(office: Office, view: OfficeView): readonly Omit<OfficeHolder, 'rule'>[] {
  if (office.plural) return NONE;
  const { folded } = view;
  let at = office.firstToken - 1;
  if (folded[at] === 'as' || (folded[at] === 'be' && folded[at - 1] === 'to'))
    at -= folded[at] === 'as' ? 1 : 2;
  if (folded[at] === 'in' && folded[at - 1] === 'sworn') at--;
  const appointed = APPOINTED.has(folded[at] ?? '');
  const verb = appointed ? at - 1 : at;
  if (!COPULAS.has(folded[verb] ?? '')) return NONE;
  const subject = subjectBefore(view, verb);
  if (!subject || subject.negated) return NONE;
  return [
    {
      token: subject.token,
      status: subject.future && office.status === 'current' ? 'incoming' : office.status,
    },
  ];
}

function findAs(office: Office, view: OfficeView): readonly Omit<OfficeHolder, 'rule'>[] {
  const { folded } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as') return NONE;
  const verb = office.firstToken - 2;
  const left = LEFT_OFFICE.has(folded[verb] ?? '');
  if (!left && !SERVED.has(folded[verb] ?? '')) return NONE;
  const subject = subjectBefore(view, verb);
  if (!subject || subject.negated) return NONE;
  const status: RoleStatus = left ? 'former' : office.status;
  return [{ token: subject.token, status }];
}

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
