import type { Role } from '#reading/extraction.ts';
import type { LabelledRole } from '../../labels/labelled-document.ts';
import { type Counts, matched } from '../counts.ts';
import { foldTitle } from '../fold-title.ts';
import type { ScoredDocument, Verdict } from './document.ts';

type RoleVerdict = Verdict & { labelled: number | null };

/**
 * Roles with their verdicts: right when person, title, country or organization, and status are. The same role found
 * twice counts once.
 */
export function judgeRoles({ labelled, prediction, aligned }: ScoredDocument): RoleVerdict[] {
  const seen = new Set<string>();
  const taken = new Set<number>();
  return prediction.roles.map((role): RoleVerdict => {
    const key = [role.person, foldTitle(role.title), role.of, role.status].join('|');
    const index = labelled.roles.findIndex((wanted) => isRole({ wanted, role, aligned }));
    const again = seen.has(key) || taken.has(index);
    seen.add(key);
    if (index >= 0) taken.add(index);
    const right = again || labelled.roles[index]?.optional ? null : index >= 0;
    return { kind: 'role', rule: role.rule, right, labelled: index < 0 ? null : index };
  });
}

/** Counts of `roles`. */
export function scoreRoles(document: ScoredDocument): Record<string, Counts> {
  const verdicts = judgeRoles(document).filter(({ right }) => right !== null);
  const asked = document.labelled.roles.filter(({ optional }) => !optional).length;
  return { roles: matched(verdicts.filter(({ right }) => right).length, verdicts.length, asked) };
}

type Comparison = { wanted: LabelledRole; role: Role; aligned: ReadonlyMap<string, number> };

function isRole({ wanted, role, aligned }: Comparison): boolean {
  const of = role.of === null ? null : (aligned.get(role.of) ?? -1);
  return (
    aligned.get(role.person) === wanted.person &&
    wanted.titles.some((title) => foldTitle(title) === foldTitle(role.title)) &&
    wanted.of.includes(of) &&
    wanted.statuses.includes(role.status)
  );
}
