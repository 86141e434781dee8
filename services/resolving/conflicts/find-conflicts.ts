import type { RoleStatus } from '#reading/extraction.ts';
import { byId } from '#resolving/canonical-order.ts';
import { contentId } from '#resolving/content-id.ts';
import type { OfficeKnowledge } from '#resolving/offices/office-knowledge.ts';
import { counted } from './counted.ts';
import { type Certainty, type Observations, officeConflict } from './office-conflict.ts';

/** An edge between a person and an office, as far as conflicts need it. */
export type HoldingSeen = {
  readonly personId: string;
  readonly personName: string;
  readonly roleId: string;
  readonly roleName: string;
  readonly titleKey: string;
  /** False for an office that could not be placed and stays with its person. */
  readonly placed: boolean;
  readonly status: RoleStatus;
  readonly days: readonly string[];
  readonly undated: number;
  readonly documents: number;
  readonly stories: number;
  readonly claims: readonly string[];
};

export type Conflict = {
  readonly id: string;
  readonly kind: 'two-holders' | 'two-offices';
  readonly name: string;
  readonly certainty: Certainty;
  readonly explanation: string;
  /** Stories behind the weaker side. */
  readonly stories: number;
  readonly claims: readonly string[];
  /** Ids of the persons and offices. */
  readonly between: readonly string[];
};

/** Claims of each side that a contradiction leads to. */
const CLAIMS_SHOWN = 3;

type Side = {
  readonly id: string;
  readonly label: string;
  readonly now: HoldingSeen;
  readonly seen: Observations;
};

/** Holders of one office that stand against each other, in pairs; none for an office that several may hold. */
export function conflictsOfRole(holdings: readonly HoldingSeen[], knowledge: OfficeKnowledge): Conflict[] {
  const [office] = holdings;
  if (office === undefined || !isExclusive(office, knowledge)) return [];
  const sides = sidesOf(holdings, ({ personId, personName }) => ({ id: personId, label: personName }));
  return pairsOf(sides).flatMap((pair) =>
    conflict({ kind: 'two-holders', about: { id: office.roleId, label: office.roleName }, pair }),
  );
}

/** Offices of one person that nobody holds together, in pairs. Acting holders often keep their own office, so they count as none. */
export function conflictsOfPerson(holdings: readonly HoldingSeen[], knowledge: OfficeKnowledge): Conflict[] {
  const [person] = holdings;
  if (person === undefined) return [];
  const exclusive = holdings.filter(
    (holding) => isExclusive(holding, knowledge) && holding.status !== 'acting',
  );
  const sides = sidesOf(exclusive, ({ roleId, roleName }) => ({ id: roleId, label: roleName }));
  return pairsOf(sides).flatMap((pair) =>
    conflict({ kind: 'two-offices', about: { id: person.personId, label: person.personName }, pair }),
  );
}

function isExclusive({ placed, titleKey }: HoldingSeen, knowledge: OfficeKnowledge): boolean {
  return placed && knowledge.hasOneHolder(titleKey);
}

function sidesOf(
  holdings: readonly HoldingSeen[],
  name: (holding: HoldingSeen) => { id: string; label: string },
): Side[] {
  const groups = Map.groupBy(holdings, (holding) => name(holding).id);
  return [...groups.values()].flatMap((group) => {
    const now =
      group.find(({ status }) => status === 'current') ?? group.find(({ status }) => status === 'acting');
    if (now === undefined) return [];
    const formerDays = group.filter(({ status }) => status === 'former').flatMap(({ days }) => days);
    return [{ ...name(now), now, seen: { days: now.days, undated: now.undated, formerDays } }];
  });
}

/**
 * Every two sides once, in an order that does not depend on how they came: the better supported first. Sides without a date only
 * stand against the best supported one: that two slips also differ from each other tells nobody anything.
 */
function pairsOf(sides: readonly Side[]): (readonly [Side, Side])[] {
  const sorted = [...sides].sort(bySupport);
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => index === 0 || (isDated(one) && isDated(other)))
      .map((other) => [one, other] as const),
  );
}

function isDated({ seen }: Side): boolean {
  return seen.days.length > 0;
}

function bySupport(one: Side, other: Side): number {
  return other.now.stories - one.now.stories || other.now.documents - one.now.documents || byId(one, other);
}

function conflict({
  kind,
  about,
  pair,
}: {
  kind: Conflict['kind'];
  about: { id: string; label: string };
  pair: readonly [Side, Side];
}): Conflict[] {
  const [one, other] = pair;
  const certainty = officeConflict(one.seen, other.seen);
  if (certainty === null) return [];
  return [
    {
      id: contentId('Conflict', kind, about.id, ...[one.id, other.id].sort()),
      kind,
      name: `${about.label}: ${one.label} or ${other.label}`,
      certainty,
      explanation: `${about.label}: ${[one, other].map(explain).join('; ')}.`,
      stories: other.now.stories,
      claims: [one, other].flatMap(({ now }) => now.claims.slice(0, CLAIMS_SHOWN)),
      between: [about.id, one.id, other.id],
    },
  ];
}

function explain({ label, now }: Side): string {
  const { stories, documents, days } = now;
  const [first, last] = [days[0], days.at(-1)];
  const dates = first === undefined ? 'undated' : first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `${label} in ${counted(stories, 'story', 'stories')} (${counted(documents, 'document', 'documents')}), ${dates}`;
}
