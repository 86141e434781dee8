import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** The titles of offices that words head ("special envoy", "professor of law"); those with the most holders first. */
export const LIST_TITLE_KEYS = /* cypher */ `
  MATCH (role:Role)
  WHERE any(head IN $heads WHERE role.titleKey = head OR role.titleKey ENDS WITH ' ' + head
      OR ' ' + role.titleKey CONTAINS ' ' + head + ' of ' OR ' ' + role.titleKey CONTAINS ' ' + head + ' for ')
    AND ($of IS NULL OR EXISTS { (role)-[:OF]->(:Entity {id: $of}) })
  WITH role.titleKey AS titleKey, sum(COUNT { (role)<-[:HOLDS]-() }) AS holders
  RETURN titleKey ORDER BY holders DESC, titleKey LIMIT 100
`;

export async function listTitleKeys(
  graph: GraphClient,
  parameters: { heads: readonly string[]; of: string | null },
): Promise<string[]> {
  const rows = await graph.read<{ titleKey: string }>(LIST_TITLE_KEYS, parameters);
  return rows.map(({ titleKey }) => titleKey);
}
