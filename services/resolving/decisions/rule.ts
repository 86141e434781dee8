import { compare } from '#resolving/canonical-order.ts';
import type { Decision, FactSeen, Unit } from './decision.ts';
import { findFact } from './find-fact.ts';
import type { Joined } from './join-units.ts';
import { type Ruling, ruling } from './ruling.ts';
import { pairsOf, type Understanding, understand } from './understand.ts';

/**
 * What standing decisions mean for the facts of today: a pure function of both, whenever which was decided. Decisions whose words are in
 * no document any more have no effect.
 *
 * @param seen.facts the facts that witnesses may be of
 */
export function rule(seen: {
  readonly decisions: readonly Decision[];
  readonly facts: readonly FactSeen[];
}): Ruling[] {
  const understanding = understand(seen);
  const { joined, splits, understood, entityOf } = understanding;
  const rulings = [
    ...joined.flatMap(sameRulings),
    ...pairsOf(understood, 'not-same').flatMap(({ subject, object }) => [
      apartRuling(subject, entityOf(object)),
      apartRuling(object, entityOf(subject)),
    ]),
    ...[...splits.values()].map(({ referentId, documentId, unit }) => {
      const { id, label, code } = entityOf(unit);
      return ruling({ kind: 'split', of: referentId, is: id, label, code, documentId });
    }),
    ...saidOf('rename', understanding),
    ...saidOf('type', understanding),
    ...hiddenFacts(seen),
  ];
  return [...new Map(rulings.map((each) => [each.id, each])).values()];
}

/** For the unit that gives the id too: a bare surname that others were merged into looks for nobody any more. */
function sameRulings({ entity: { id, label, code }, members }: Joined): Ruling[] {
  return members.map((unit) =>
    ruling({ kind: 'same', of: unit.id, is: id, label, code, surname: surnameOf(unit) }),
  );
}

function apartRuling(unit: Unit, from: Unit): Ruling {
  return ruling({ kind: 'apart', of: unit.id, is: from.id, surname: surnameOf(unit) });
}

function surnameOf({ partial, surname }: Unit): string | null {
  return partial ? surname : null;
}

/** Names or types: one for each entity, of several (given to two before they were merged) the first in the alphabet. */
function saidOf(wanted: 'rename' | 'type', { understood, entityOf }: Understanding): Ruling[] {
  const said = understood
    .filter(({ decision }) => decision.kind === wanted)
    .map(({ decision, subject }) => {
      const { id, label } = entityOf(subject);
      return { of: id, is: decision.says ?? '', label };
    })
    .sort((one, other) => compare(one.is, other.is));
  const kind = wanted === 'rename' ? 'name' : 'type';
  return [...Map.groupBy(said, ({ of }) => of).values()].flatMap(([first]) =>
    first === undefined ? [] : [ruling({ kind, ...first })],
  );
}

function hiddenFacts({
  decisions,
  facts,
}: {
  decisions: readonly Decision[];
  facts: readonly FactSeen[];
}): Ruling[] {
  return decisions
    .filter(({ kind }) => kind === 'hide')
    .flatMap(({ subject }) => subject)
    .flatMap((witness) => {
      const fact = findFact(witness, facts);
      if (fact === null) return [];
      return [ruling({ kind: 'hidden', of: fact.id, is: fact.kind, documentId: fact.documentId })];
    });
}
