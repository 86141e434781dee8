import type { Decision, FactSeen } from './decision.ts';
import { pairsOf, type Understanding, type Understood, understand } from './understand.ts';

/** Why a decision is not taken: it says what is so already, or the contrary of one that stands. */
export type Objection = {
  readonly code: 'NOTHING_TO_DECIDE' | 'CONTRADICTS_DECISION';
  readonly detail: string;
};

type Seen = { readonly others: readonly Decision[]; readonly facts: readonly FactSeen[] };

/**
 * Whether a new decision goes with those that stand. Contrary decisions are refused here rather than weighed against each other later:
 * which came last must make no difference.
 *
 * @returns null where it does
 */
export function objectionTo(decision: Decision, seen: Seen): Objection | null {
  const { understood, entityOf } = understand({
    decisions: [...seen.others, decision],
    facts: seen.facts,
  });
  const own = understood.find((each) => each.decision.id === decision.id);
  if (own === undefined) return null;
  const { subject, object } = own;
  if (object?.id === subject.id && !isDoubtSettled(decision)) return alreadyOne();
  if (decision.kind === 'type' && entityOf(subject).label === decision.says)
    return nothing('That is what it is read as already');
  const inTheWay = clashes(decision, seen)
    ? inTheWayOf(decision, seen)
    : (saidBefore(own, { understood, entityOf }) ?? settledBefore(decision, seen));
  return inTheWay === null ? null : contradicts(inTheWay);
}

/**
 * Two mentions of one name, each of its own document: that the "Jan Novak" of both is one person is worth saying, since it keeps the doubt
 * from coming back. Of an entity and itself it is not: both sides would hang on the same words.
 */
function isDoubtSettled({ kind, subject, object }: Decision): boolean {
  const words = new Set(subject.map(({ id }) => id));
  return kind === 'merge' && !object.some(({ id }) => words.has(id));
}

/** A decision that two mentions of one name are one person, where this one would tear them apart. */
function settledBefore(decision: Decision, { others, facts }: Seen): Decision | null {
  if (decision.kind !== 'split') return null;
  const torn = pairsOf(understand({ decisions: [...others, decision], facts }).understood, 'merge');
  const apart = new Set(pairsOf(understand({ decisions: others, facts }).understood, 'merge').map(idOf));
  return torn.find((pair) => !apart.has(idOf(pair)))?.decision ?? null;
}

function idOf({ decision }: { readonly decision: Decision }): string {
  return decision.id;
}

/** Whether a decision about two things is the contrary of what the others say together. */
function clashes(decision: Decision, { others, facts }: Seen): boolean {
  const { understood } = understand({ decisions: [decision], facts });
  const [own] = pairsOf(understood, decision.kind);
  if (own === undefined) return false;
  const isMerge = decision.kind === 'merge';
  const { entityOf } = understand({ decisions: isMerge ? [...others, decision] : others, facts });
  const areOne = entityOf(own.subject).id === entityOf(own.object).id;
  return isMerge ? !areOne : areOne;
}

/** The first without which nothing would be in the way; the first of the contrary kind where it takes several. */
function inTheWayOf(decision: Decision, { others, facts }: Seen): Decision | null {
  const contrary = others.filter(({ kind }) => kind === (decision.kind === 'merge' ? 'not-same' : 'merge'));
  const enough = contrary.find(
    (each) => !clashes(decision, { others: others.filter((other) => other !== each), facts }),
  );
  return enough ?? contrary[0] ?? null;
}

/** A decision that names or types the same entity. */
function saidBefore(
  { decision, subject }: Understood,
  { understood, entityOf }: Pick<Understanding, 'understood' | 'entityOf'>,
): Decision | null {
  if (decision.kind !== 'rename' && decision.kind !== 'type') return null;
  const before = understood.find(
    (other) =>
      other.decision.kind === decision.kind &&
      other.decision.id !== decision.id &&
      entityOf(other.subject).id === entityOf(subject).id,
  );
  return before?.decision ?? null;
}

function contradicts({ id, kind, by }: Decision): Objection {
  return {
    code: 'CONTRADICTS_DECISION',
    detail: `A decision stands that says otherwise: ${kind} ${id} by ${by}; undo it first`,
  };
}

function alreadyOne(): Objection {
  return nothing('Both are one already, by their name or code; to take some documents out, split it');
}

function nothing(detail: string): Objection {
  return { code: 'NOTHING_TO_DECIDE', detail };
}
