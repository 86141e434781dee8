import type { GraphClient } from '#graph-schema/client/graph-client.ts';

/** The cleaned texts that offsets point into. */
export const READ_TEXTS = /* cypher */ `
  MATCH (document:Document) WHERE document.id IN $ids AND document.text IS NOT NULL
  RETURN document.id AS id, document.text AS text
`;

/** @returns text by document id; a document without a text is left out */
export async function readTexts(graph: GraphClient, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await graph.read<{ id: string; text: string }>(READ_TEXTS, { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
