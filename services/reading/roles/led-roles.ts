import type { RoleStatus } from '#reading/extraction.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';
import { endsInPast, subjectBefore } from '#reading/roles/verb-subject.ts';

/** A position that a verb tells without naming an office. */
export type LedRole = {
  readonly person: number;
  readonly body: number;
  readonly title: string;
  readonly trigger: number;
  readonly status: RoleStatus;
  readonly rule: string;
};

/** "led by", "headed by": the title that the verb gives. */
const TITLES = new Map([
  ['led', 'Leader'],
  ['headed', 'Head'],
  ['chaired', 'Chair'],
]);
/** "who heads", "chairs": the same as base forms. */
const LEADS = new Map([
  ['lead', 'Leader'],
  ['head', 'Head'],
  ['chair', 'Chair'],
]);
const STANDS = new Set(['run', 'stand', 'campaign']);
const FOR = new Set(['for']);
const MOST_TOKENS_BACK = 12;
const MOST_TOKENS_TO_NAME = 6;

/** Leaders and candidates by verbs: "the Labor Party led by Bob Hawke", "Shaw ran for the New Democratic Party". */
export function findLedRoles(view: OfficeView): LedRole[] {
  const roles: LedRole[] = [];
  for (const { index, lower } of view.tokens) {
    const title = TITLES.get(lower);
    if (title && view.folded[index + 1] === 'by') roles.push(...ledBy(view, index, title));
    else if (view.tags.upos[index] === 'VERB' && LEADS.has(view.tags.lemmas[index] ?? ''))
      roles.push(...leads(view, index));
    else if (view.tags.upos[index] === 'VERB' && STANDS.has(view.tags.lemmas[index] ?? ''))
      roles.push(...stoodFor(view, index));
  }
  return roles;
}

function ledBy(view: OfficeView, verb: number, title: string): LedRole[] {
  const body = bodyBefore(view, verb);
  if (body === null) return [];
  return personsAfter(view, verb + 2).map((person) => ({
    person,
    body,
    title,
    trigger: verb,
    status: 'current',
    rule: 'role:led-by',
  }));
}

/** "Mei Tanaka, who heads the Pacific Fisheries Board", and "who headed it until May": a past verb needs an end. */
function leads(view: OfficeView, verb: number): LedRole[] {
  const { names, nameAt, folded, tags } = view;
  const title = LEADS.get(tags.lemmas[verb] ?? '');
  const at = folded[verb + 1] === 'the' ? verb + 2 : verb + 1;
  const body = names[nameAt[at] ?? -1];
  const subject = subjectBefore(view, verb);
  if (title === undefined || body?.type !== 'Organization' || !subject || subject.negated) return [];
  const isPresent = ['VBZ', 'VBP'].includes(tags.xpos[verb] ?? '');
  const isOver = !isPresent && endsInPast(view, body.endToken);
  if (!isPresent && !isOver) return [];
  return [
    {
      ...{ person: subject.token, body: body.firstToken, title, trigger: verb, rule: 'role:leads' },
      status: isOver ? 'former' : 'current',
    },
  ];
}

/** The body named last before the verb, with no person or verb between: "(ACR; a conservative party led by …". */
function bodyBefore({ nameAt, names, tags, tokens }: OfficeView, verb: number): number | null {
  for (let at = verb - 1; at >= 0 && at >= verb - MOST_TOKENS_BACK; at--) {
    if (tokens[at]?.sentence !== tokens[verb]?.sentence || tags.upos[at] === 'VERB') return null;
    const name = names[nameAt[at] ?? -1];
    if (name?.type === 'Person') return null;
    if (name?.type === 'Organization') return name.firstToken;
  }
  return null;
}

/** "led by Enrico Boselli and Roberto Villetti", titles before the first name aside. */
function personsAfter({ nameAt, names, folded }: OfficeView, from: number): number[] {
  const persons: number[] = [];
  let at = from;
  while (at < from + MOST_TOKENS_TO_NAME && (nameAt[at] ?? -1) < 0) at++;
  for (let name = names[nameAt[at] ?? -1]; name?.type === 'Person'; name = names[nameAt[at] ?? -1]) {
    persons.push(name.firstToken);
    at = name.endToken;
    if (folded[at] !== 'and') break;
    at++;
  }
  return persons;
}

function stoodFor(view: OfficeView, verb: number): LedRole[] {
  const { names, nameAt, clauses } = view;
  const bodies = clauses.withPreposition(verb, FOR).flatMap((head) => {
    const name = names[nameAt[head] ?? -1];
    return name?.type === 'Organization' ? [name.firstToken] : [];
  });
  if (bodies.length === 0) return [];
  return clauses.subjects(verb).flatMap((subject) => {
    const person = names[nameAt[subject] ?? -1]?.firstToken ?? subject;
    return bodies.map((body) => ({
      person,
      body,
      title: 'Candidate',
      trigger: verb,
      status: 'current',
      rule: 'role:stood-for',
    }));
  });
}
