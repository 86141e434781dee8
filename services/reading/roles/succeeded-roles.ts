import type { Referent } from '#reading/document.ts';
import type { Role } from '#reading/extraction.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';
import { startOfMention } from '#reading/roles/verb-subject.ts';

const SUCCEEDS = new Set(['succeed', 'replace']);
const FROM = new Set(['from']);

/**
 * The offices of those who were replaced, by their successors': "Ana Sow became finance minister. The former banker replaces
 * Ole Lund." Only where that one is not told to have had the office anyway.
 */
export function findSucceededRoles(
  view: OfficeView,
  known: { readonly roles: readonly Role[]; readonly referentAt: (token: number) => Referent | null },
): Role[] {
  return view.tokens.flatMap(({ index }) => {
    const pair = succession(view, index);
    if (!pair) return [];
    const [before, after] = pair.map((token) => known.referentAt(startOfMention(view, token)));
    if (before?.type !== 'Person' || after?.type !== 'Person' || before === after) return [];
    const start = view.tokens[pair[0]]?.start ?? 0;
    const taken = known.roles.findLast((role) => role.person === after.id && role.start < start);
    if (!taken || taken.status === 'former') return [];
    if (known.roles.some(({ person, title }) => person === before.id && title === taken.title)) return [];
    const ends = [index, ...pair].map((token) => view.tokens[token]);
    return [
      {
        ...{ person: before.id, title: taken.title, of: taken.of, status: 'former', rule: 'role:succeeded' },
        start: Math.min(...ends.map((token) => token?.start ?? 0)),
        end: Math.max(...ends.map((token) => token?.end ?? 0)),
      },
    ];
  });
}

/** Who had an office and who has it after, as a verb tells: "Sow replaced Lund", "took over from Lund"; null for another verb. */
function succession({ tags, clauses, folded }: OfficeView, verb: number): [number, number] | null {
  if (tags.upos[verb] !== 'VERB') return null;
  const takesOver = tags.lemmas[verb] === 'take' && folded[verb + 1] === 'over';
  if (!takesOver && !SUCCEEDS.has(tags.lemmas[verb] ?? '')) return null;
  const [subject] = clauses.subjects(verb);
  if (clauses.isPassive(verb)) {
    const [agent] = clauses.agents(verb);
    return subject === undefined || agent === undefined ? null : [subject, agent];
  }
  const [object] = takesOver ? clauses.withPreposition(verb, FROM) : clauses.children(verb, 'obj');
  return subject === undefined || object === undefined ? null : [object, subject];
}
