import { byId } from '#resolving/canonical-order.ts';
import type { Decision, FactSeen, Unit } from './decision.ts';
import { type SplitOff, splitsOf, unitOfSide } from './find-sides.ts';
import { type Joined, joinUnits } from './join-units.ts';

/** A decision with what its witnesses speak of today. */
export type Understood = {
  readonly decision: Decision;
  readonly subject: Unit;
  readonly object: Unit | null;
};

export type Understanding = {
  readonly splits: ReadonlyMap<string, SplitOff>;
  /** Those decisions whose words are in some document; hidden facts aside. */
  readonly understood: readonly Understood[];
  readonly joined: readonly Joined[];
  /** The entity that a unit is part of. */
  readonly entityOf: (unit: Unit) => Unit;
};

/** Finds what decisions speak of in the facts of today. The order they come in does not matter. */
export function understand(seen: {
  readonly decisions: readonly Decision[];
  readonly facts: readonly FactSeen[];
}): Understanding {
  const { facts } = seen;
  const decisions = [...seen.decisions].sort(byId);
  const splits = splitsOf(decisions, facts);
  const understood = decisions.flatMap((decision): Understood[] => {
    const subject = unitOfSide(decision.subject, { facts, splits });
    const object = unitOfSide(decision.object, { facts, splits });
    return subject === null ? [] : [{ decision, subject, object }];
  });
  const joined = joinUnits(
    pairsOf(understood, 'merge').map(({ subject, object }) => ({ from: subject, into: object })),
    pairsOf(understood, 'not-same').map(({ subject, object }) => [subject.id, object.id]),
  );
  const entities = new Map(joined.flatMap(({ entity, members }) => members.map(({ id }) => [id, entity])));
  return { splits, understood, joined, entityOf: (unit) => entities.get(unit.id) ?? unit };
}

/** Both things of every decision of a kind that is about two. */
export function pairsOf(
  understood: readonly Understood[],
  kind: Decision['kind'],
): { decision: Decision; subject: Unit; object: Unit }[] {
  return understood.flatMap(({ decision, subject, object }) =>
    decision.kind === kind && object !== null && object.id !== subject.id
      ? [{ decision, subject, object }]
      : [],
  );
}
