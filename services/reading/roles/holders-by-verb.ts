import type { Office, OfficeOwner } from '#reading/document.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { Holder } from '#reading/roles/holder-rules.ts';
import { personEndingAt } from '#reading/roles/holders-beside.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

const NONE: readonly Holder[] = [];
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
const APPOINTED = new Set(
  'elected appointed named nominated chosen made declared inaugurated reelected re-elected confirmed installed crowned designated proclaimed selected sworn'.split(
    ' ',
  ),
);
const NAMES_TO_OFFICE = new Set(
  'appointed appoints named names elected elects nominated nominates chose chooses picked picks made selected'.split(
    ' ',
  ),
);
const SERVED = new Set(
  'served serves serving serve worked works working acts acted acting continued returned take takes took taken'.split(
    ' ',
  ),
);
const LEFT_OFFICE = new Set(
  'resigned resigns resign quit retired ousted removed dismissed fired sacked deposed down steps stepped'.split(
    ' ',
  ),
);
const BETWEEN = new Set(
  'has had have having will would later then also not now again first currently previously once who which been to in subsequently briefly being be recently unanimously'.split(
    ' ',
  ),
);
/** Verbs of which "as" does not say what their subject is. */
const SEES_AS = new Set(
  'see describe regard treat view know denounce portray cast recognize hail criticize dismiss refer depict appoint name nominate pick choose replace succeed'.split(
    ' ',
  ),
);
const MOST_CLIMBS = 3;
const MOST_BETWEEN = 5;

export function findCopula(office: Office, view: OfficeView): readonly Holder[] {
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

export function findAs(office: Office, view: OfficeView): readonly Holder[] {
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
export function findFrontedAs(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, names, nameAt } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as' || folded[office.endToken] !== ',') return NONE;
  const name = names[nameAt[office.endToken + 1] ?? -1];
  return name?.type === 'Person' ? [{ token: name.firstToken, status: office.status, owner: null }] : NONE;
}

/** "Armenia appointed Hasmik Terzian as ambassador": the person between the verb and the office; its subject is the owner. */
export function findAppointed(office: Office, view: OfficeView): readonly Holder[] {
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

/** "as a candidate of the party" speaks of the subject of its clause. */
export function findAsOfSubject(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, trees, tags } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as' || office.determiner === 'possessive')
    return NONE;
  let at = office.headToken;
  for (let climb = 0; climb < MOST_CLIMBS; climb++) {
    at = trees.heads[at] ?? -1;
    if (at < 0) return NONE;
    if (tags.upos[at] === 'VERB') break;
  }
  if (tags.upos[at] !== 'VERB') return NONE;
  if (SEES_AS.has(tags.lemmas[at] ?? '') && !view.clauses.isPassive(at)) return NONE;
  const [subject] = view.clauses.subjects(at);
  if (subject === undefined) return NONE;
  return [{ token: startOfMention(view, subject), status: office.status, owner: null }];
}

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
    // "…, Japan's ambassador, who used to be mayor": whom "who" stands for is told later.
    if (word === 'who' && personEndingAt(view, at) === null && personEndingAt(view, at - 1) === null)
      return { token: at, negated, future };
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

/** First token of the name that a token is in; a pronoun's is its own. */
function startOfMention(view: OfficeView, token: number): number {
  return view.names[view.nameAt[token] ?? -1]?.firstToken ?? token;
}
