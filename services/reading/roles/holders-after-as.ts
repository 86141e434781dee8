import type { Office, OfficeOwner } from '#reading/document.ts';
import type { Holder } from '#reading/roles/holder-rule.ts';
import { personEndingAt } from '#reading/roles/holders-beside.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';
import { endsInPast, startOfMention, statusBy, subjectBefore } from '#reading/roles/verb-subject.ts';

const NONE: readonly Holder[] = [];
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
const REPLACED = new Set('replaced replaces succeeded succeeds'.split(' '));
/** Verbs of which "as" does not say what their subject is. */
const SEES_AS = new Set(
  'see describe regard treat view know denounce portray cast recognize hail criticize dismiss refer depict appoint name nominate pick choose replace succeed'.split(
    ' ',
  ),
);
const MOST_CLIMBS = 3;
const MOST_APPOSED = 8;

/** "Powell served as secretary of state", "stepped down as director". */
export function findAs(office: Office, view: OfficeView): readonly Holder[] {
  const { folded } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as') return NONE;
  let verb = office.firstToken - 2;
  if (folded[verb] === 'over' || folded[verb] === 'down') verb--;
  const left = LEFT_OFFICE.has(folded[verb] ?? '');
  if (!left && !SERVED.has(folded[verb] ?? '')) return NONE;
  const subject = subjectBefore(view, verb);
  if (!subject || subject.negated) return NONE;
  const past = left || endsInPast(view, office.endToken);
  return [
    { token: subject.token, status: statusBy(office.status, { past, future: subject.future }), owner: null },
  ];
}

/** "Sunita Rao replaced Vikram Shah as governor": one has the office, the other had it. */
export function findReplaced(office: Office, view: OfficeView): readonly Holder[] {
  const { folded } = view;
  if (office.plural || folded[office.firstToken - 1] !== 'as') return NONE;
  const before = personEndingAt(view, office.firstToken - 1);
  if (before === null || !REPLACED.has(folded[before - 1] ?? '')) return NONE;
  const subject = subjectBefore(view, before - 1);
  if (!subject || subject.negated) return NONE;
  const status = statusBy(office.status, { past: false, future: subject.future });
  return [
    { token: subject.token, status, owner: null },
    { token: before, status: subject.future ? 'current' : 'former', owner: null },
  ];
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
  if (folded[end - 1] === ',') end = apposedStart(end - 1, view) ?? end;
  const name = names[nameAt[end - 1] ?? -1];
  if (
    name?.type !== 'Person' ||
    name.endToken !== end ||
    !NAMES_TO_OFFICE.has(folded[name.firstToken - 1] ?? '')
  )
    return NONE;
  let verb = name.firstToken - 1;
  while (view.tags.upos[verb - 1] === 'AUX') verb--;
  const subject = nameAt[verb - 1] ?? -1;
  const owner: OfficeOwner | null =
    subject >= 0 && names[subject]?.type === 'Country' ? { by: 'name', index: subject } : null;
  return [{ token: name.firstToken, status: office.status, owner }];
}

/** "named Ole Lund, his chief of staff, | as minister": the comma that opens the apposition before a comma, or null. */
function apposedStart(close: number, { folded, tags }: OfficeView): number | null {
  for (let at = close - 1; at > close - MOST_APPOSED; at--) {
    if (folded[at] === ',') return at;
    if (tags.upos[at] === 'VERB' || tags.upos[at] === 'PUNCT') return null;
  }
  return null;
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
    // "as acting secretary": what taggers take for a verb inside the office is none.
    if (tags.upos[at] === 'VERB' && (at < office.firstToken || at >= office.endToken)) break;
  }
  if (tags.upos[at] !== 'VERB') return NONE;
  if (SEES_AS.has(tags.lemmas[at] ?? '') && !view.clauses.isPassive(at)) return NONE;
  const [subject] = view.clauses.subjects(at);
  if (subject === undefined) return NONE;
  return [{ token: startOfMention(view, subject), status: office.status, owner: null }];
}
