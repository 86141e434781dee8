import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { SourceSpeaker, Statement } from '#resolving/speech/group-statements.ts';
import { rememberStatements } from '#store/moved/remember-moved.ts';

export const DELETE_STATEMENTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  DETACH DELETE statement
`;

export const MERGE_SOURCES = /* cypher */ `
  UNWIND $sources AS row
  MERGE (source:Source {id: row.id})
  ON CREATE SET source.name = row.label, source.label = row.label, source.kind = row.kind, source.storyId = row.storyId
  WITH source, row WHERE row.speaksFor IS NOT NULL
  MATCH (entity:Entity {id: row.speaksFor})
  MERGE (source)-[:SPEAKS_FOR]->(entity)
`;

export const CREATE_STATEMENTS = /* cypher */ `
  UNWIND $statements AS row
  CREATE (statement:Statement)
  SET statement = row.properties
  WITH statement, row
  CALL (statement, row) {
    UNWIND row.about AS about
    MATCH (entity:Entity {id: about.id})
    CREATE (statement)-[:ABOUT {date: row.properties.day, pair: about.pair}]->(entity)
  }
  CALL (statement, row) {
    UNWIND row.documents AS documentId
    MATCH (document:Document {id: documentId})
    CREATE (statement)-[:REPORTED_IN]->(document)
  }
  CALL (statement, row) {
    UNWIND row.reports AS reportId
    MATCH (attribution:Attribution {id: reportId})
    CREATE (attribution)-[:SUPPORTS]->(statement)
  }
`;

export const LINK_SPEAKING_ENTITIES = /* cypher */ `
  UNWIND $speakers AS row
  MATCH (speaker:Entity {id: row.speaker}) MATCH (statement:Statement {id: row.id})
  CREATE (speaker)-[:SAID]->(statement)
`;

export const LINK_SPEAKING_SOURCES = /* cypher */ `
  UNWIND $speakers AS row
  MATCH (speaker:Source {id: row.speaker}) MATCH (statement:Statement {id: row.id})
  CREATE (speaker)-[:SAID]->(statement)
`;

export type StatementRow = {
  readonly properties: Readonly<Record<string, string | number | null>> & { readonly id: string };
  readonly speaker: string | null;
  readonly source: SourceSpeaker | null;
  readonly about: readonly { readonly id: string; readonly pair: string | null }[];
  readonly documents: Statement['documents'];
  readonly reports: Statement['reports'];
};

/** Takes statements away and creates others; one that changed is in both. */
export async function writeStatements(
  transaction: GraphTransaction,
  { gone, statements }: { gone: readonly string[]; statements: readonly StatementRow[] },
): Promise<void> {
  const rewritten = new Set(statements.map(({ properties: { id } }) => id));
  await rememberStatements(
    transaction,
    gone.filter((id) => !rewritten.has(id)),
  );
  if (gone.length > 0) await transaction.run(DELETE_STATEMENTS, { ids: gone });
  if (statements.length === 0) return;
  const sources = statements.flatMap(({ source }) => source ?? []);
  if (sources.length > 0) await transaction.run(MERGE_SOURCES, { sources });
  await transaction.run(CREATE_STATEMENTS, {
    statements: statements.map(({ source, speaker, ...row }) => row),
  });
  const speakers = (isSource: boolean) =>
    statements.flatMap(({ speaker, source, properties: { id } }) =>
      speaker !== null && (source !== null) === isSource ? [{ speaker, id }] : [],
    );
  await transaction.run(LINK_SPEAKING_ENTITIES, { speakers: speakers(false) });
  await transaction.run(LINK_SPEAKING_SOURCES, { speakers: speakers(true) });
}
