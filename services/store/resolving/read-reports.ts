import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Report } from '#resolving/speech/group-statements.ts';

export const READ_REPORTS = /* cypher */ `
  UNWIND $words AS words
  MATCH (attribution:Attribution {words: words})-[:IN]->(document:Document)-[:PART_OF]->(story:Story)
  USING INDEX SEEK attribution:Attribution(words)
  OPTIONAL MATCH (attribution)-[:BY]->(speaking:Referent)-[:REFERS_TO]->(by:Entity)
  OPTIONAL MATCH (attribution)-[:AFFILIATED]->(:Referent)-[:REFERS_TO]->(affiliated:Entity)
  RETURN words, attribution.id AS id, attribution.text AS text, attribution.mode AS mode, attribution.act AS act,
         attribution.date AS date, attribution.day AS day, attribution.dateSource AS dateSource,
         attribution.speakerKind AS speakerKind, attribution.speakerLabel AS speakerLabel,
         document.id AS documentId, document.day AS reported, story.id AS storyId,
         by.id AS by, speaking.name AS byName, affiliated.id AS affiliated,
         COLLECT { MATCH (attribution)-[:ABOUT]->(:Referent)-[:REFERS_TO]->(entity:Entity) RETURN DISTINCT entity.id } AS about
`;

/** What a pair must be is asked of the list: as a condition of the pattern it lets an empty graph's plan look at the pairs of all statements. */
export const READ_STATEMENTS_OF_WORDS = /* cypher */ `
  UNWIND $words AS words
  MATCH (statement:Statement {words: words})
  OPTIONAL MATCH (source:Source)-[:SAID]->(statement)
  RETURN words, statement.id AS id, statement.text AS text, statement.signature AS signature, statement.day AS day, source.id AS sourceId,
         [pair IN [(statement)-[about:ABOUT]->() | about.pair] WHERE pair IS NOT NULL] AS pairs
`;

/** A statement as the graph has it now. */
type StoredStatement = {
  readonly words: string;
  readonly id: string;
  readonly text: string;
  readonly signature: string;
  readonly day: string | null;
  readonly sourceId: string | null;
  readonly pairs: readonly string[];
};

/** All reports of the words, and the statements that the graph has of them now. */
export async function readReports(
  transaction: GraphTransaction,
  words: readonly string[],
): Promise<{ reports: (Report & { words: string })[]; stored: StoredStatement[] }> {
  const [reports, stored] = await Promise.all([
    transaction.run<Report & { words: string }>(READ_REPORTS, { words }),
    transaction.run<StoredStatement>(READ_STATEMENTS_OF_WORDS, { words }),
  ]);
  return { reports, stored };
}
