import type { Relation, RelationType } from '#reading/extraction.ts';
import type { LabelledRelation } from '../../labels/labelled-document.ts';
import { type Counts, matched, share } from '../counts.ts';
import type { ScoredDocument, Verdict } from './document.ts';

const SYMMETRIC: ReadonlySet<RelationType> = new Set(['MET_WITH', 'SPOKE_WITH', 'RELATIVE_OF', 'ALLY_OF']);

/** A meeting taken for a call, or a call for a meeting, is let pass. */
const CONTACTS: ReadonlySet<RelationType> = new Set(['MET_WITH', 'SPOKE_WITH']);

type RelationVerdict = Verdict & { found: Relation; labelled: LabelledRelation | null };

/** Relations with their verdicts: right when type and both ends are. The same relation found twice counts once. */
export function judgeRelations({ labelled, prediction, aligned }: ScoredDocument): RelationVerdict[] {
  const seen = new Set<string>();
  const taken = new Set<LabelledRelation>();
  return prediction.relations.map((found): RelationVerdict => {
    const ends = [aligned.get(found.from) ?? found.from, aligned.get(found.to) ?? found.to];
    const key = [found.type, ...(SYMMETRIC.has(found.type) ? ends.toSorted() : ends)].join('|');
    const wanted = labelled.relations.filter((relation) => isRelation({ relation, type: found.type, ends }));
    const match = wanted.find((relation) => !taken.has(relation)) ?? wanted[0] ?? null;
    const again = seen.has(key) || (match !== null && taken.has(match));
    seen.add(key);
    if (match !== null) taken.add(match);
    const right = again || match?.optional ? null : match !== null;
    return { kind: 'relation', rule: found.rule, right, found, labelled: match };
  });
}

/** Counts of `relations`, and of the day and the place of those that are right and have one. */
export function scoreRelations(document: ScoredDocument): Record<string, Counts> {
  const verdicts = judgeRelations(document).filter(({ right }) => right !== null);
  const asked = document.labelled.relations.filter(({ optional }) => !optional).length;
  const right = verdicts.filter((verdict) => verdict.right);
  const dated = right.filter(({ labelled }) => labelled?.when);
  const placed = right.filter(({ labelled }) => labelled?.where != null);
  const placeOf = ({ where }: Relation) => (where === null ? undefined : document.aligned.get(where));
  return {
    relations: matched(right.length, verdicts.length, asked),
    'day of relations': share(
      dated.filter(({ found, labelled }) => found.when === labelled?.when).length,
      dated.length,
    ),
    'place of relations': share(
      placed.filter(({ found, labelled }) => placeOf(found) === labelled?.where).length,
      placed.length,
    ),
  };
}

type Comparison = {
  relation: LabelledRelation;
  type: RelationType;
  ends: readonly (number | string | undefined)[];
};

function isRelation({ relation, type, ends: [from, to] }: Comparison): boolean {
  const sameType = relation.type === type || (CONTACTS.has(relation.type) && CONTACTS.has(type));
  const straight = relation.from === from && relation.to === to;
  const turned = SYMMETRIC.has(relation.type) && relation.from === to && relation.to === from;
  return sameType && (straight || turned);
}
