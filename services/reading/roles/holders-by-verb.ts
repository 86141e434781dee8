import type { Office } from '#reading/document.ts';
import { isPossessive } from '#reading/names/trim-names.ts';
import type { Holder } from '#reading/roles/holder-rule.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';
import { COPULAS, statusBy, subjectBefore, subjectOfJoined } from '#reading/roles/verb-subject.ts';

const NONE: readonly Holder[] = [];
const APPOINTED = new Set(
  'elected appointed named nominated chosen made declared inaugurated reelected re-elected confirmed installed crowned designated proclaimed selected sworn'.split(
    ' ',
  ),
);

/** "Merz became chancellor", "was elected president", "is to be sworn in as mayor". */
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
  const subject = subjectBefore(view, verb) ?? joined(view, verb);
  if (!subject || subject.negated) return NONE;
  const past = used || (!appointed && (folded[verb] === 'was' || folded[verb] === 'were'));
  return [
    { token: subject.token, status: statusBy(office.status, { past, future: subject.future }), owner: null },
  ];
}

/** "The party's chairwoman is Emine Yilmaz": the office before its holder. */
export function findNamedBehind(office: Office, view: OfficeView): readonly Holder[] {
  const { folded, names, nameAt } = view;
  const verb = office.endToken;
  if (office.plural || (office.determiner !== 'definite' && office.determiner !== 'possessive')) return NONE;
  if (folded[verb] !== 'is' && folded[verb] !== 'was') return NONE;
  const name = names[nameAt[verb + 1] ?? -1];
  // "The minister is Lund's cousin": who somebody is to Lund
  if (name?.type !== 'Person' || name.firstToken !== verb + 1 || isPossessive(view.tokens[name.endToken]))
    return NONE;
  const status = statusBy(office.status, { past: folded[verb] === 'was', future: false });
  return [{ token: name.firstToken, status, owner: null }];
}

/** "… and was finance minister": by the words that join it to another verb. */
function joined(view: OfficeView, verb: number) {
  const subject = subjectOfJoined(view, verb);
  return subject && { ...subject, negated: false, future: false };
}
