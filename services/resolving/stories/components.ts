import { distinct } from '#resolving/canonical-order.ts';

/**
 * Groups things that are joined, directly or through others. Of each group the members are sorted, and groups by their first member.
 *
 * @param links pairs of members; both ends of each must be among the members
 */
export function componentsOf(
  members: readonly string[],
  links: readonly (readonly [string, string])[],
): string[][] {
  const parents = new Map(members.map((member) => [member, member]));
  const rootOf = (member: string): string => {
    const parent = parents.get(member) ?? member;
    if (parent === member) return member;
    const root = rootOf(parent);
    parents.set(member, root);
    return root;
  };
  for (const [one, other] of links) {
    const [first = '', second = ''] = [rootOf(one), rootOf(other)].sort();
    parents.set(second, first);
  }
  const groups = Map.groupBy(distinct(members), rootOf);
  return [...groups.values()];
}
