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

/** What statements that changed have no longer. Speaker and day are part of an id, so they stay. */
export const UNLINK_STATEMENTS = /* cypher */ `
  UNWIND $statements AS row
  MATCH (statement:Statement {id: row.id})-[link:ABOUT|REPORTED_IN|SUPPORTS|VARIANT_OF]-(other)
  WHERE CASE type(link)
    WHEN 'ABOUT' THEN NOT other.id IN row.about
    WHEN 'REPORTED_IN' THEN NOT other.id IN row.documents
    WHEN 'SUPPORTS' THEN NOT other.id IN row.reports
    ELSE row.reworded
  END
  DELETE link
`;

export const WRITE_STATEMENTS = /* cypher */ `
  UNWIND $statements AS row
  MERGE (statement:Statement {id: row.properties.id})
  SET statement = row.properties
  WITH statement, row
  CALL (statement, row) {
    UNWIND row.about AS about
    MATCH (entity:Entity {id: about.id})
    WHERE NOT EXISTS { (statement)-[:ABOUT]->(entity) }
    CREATE (statement)-[:ABOUT {date: row.properties.day, pair: about.pair}]->(entity)
  }
  CALL (statement, row) {
    UNWIND row.documents AS documentId
    MATCH (document:Document {id: documentId})
    WHERE NOT EXISTS { (statement)-[:REPORTED_IN]->(document) }
    CREATE (statement)-[:REPORTED_IN]->(document)
  }
  CALL (statement, row) {
    UNWIND row.reports AS reportId
    MATCH (attribution:Attribution {id: reportId})
    WHERE NOT EXISTS { (attribution)-[:SUPPORTS]->(statement) }
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

/** What is to become of statements. */
export type StatementChanges = {
  readonly gone: readonly string[];
  /** Written for the first time, or with another content than the graph has. */
  readonly statements: readonly StatementRow[];
  /** Those that the graph has already, and whether their text is another one. */
  readonly changed: readonly { readonly id: string; readonly reworded: boolean }[];
};

/** Takes statements away, creates others, and changes in place those that stay. */
export async function writeStatements(
  transaction: GraphTransaction,
  { gone, statements, changed }: StatementChanges,
): Promise<void> {
  await rememberStatements(transaction, gone);
  if (gone.length > 0) await transaction.run(DELETE_STATEMENTS, { ids: gone });
  if (statements.length === 0) return;
  const sources = statements.flatMap(({ source }) => source ?? []);
  if (sources.length > 0) await transaction.run(MERGE_SOURCES, { sources });
  await unlink(transaction, { statements, changed });
  await transaction.run(WRITE_STATEMENTS, {
    statements: statements.map(({ source, speaker, ...row }) => row),
  });
  const known = new Set(changed.map(({ id }) => id));
  const speakers = (isSource: boolean) =>
    statements.flatMap(({ speaker, source, properties: { id } }) =>
      speaker !== null && (source !== null) === isSource && !known.has(id) ? [{ speaker, id }] : [],
    );
  await transaction.run(LINK_SPEAKING_ENTITIES, { speakers: speakers(false) });
  await transaction.run(LINK_SPEAKING_SOURCES, { speakers: speakers(true) });
}

async function unlink(
  transaction: GraphTransaction,
  { statements, changed }: Omit<StatementChanges, 'gone'>,
): Promise<void> {
  if (changed.length === 0) return;
  const reworded = new Map(changed.map((change) => [change.id, change.reworded]));
  const rows = statements.flatMap(({ properties: { id }, about, documents, reports }) => {
    const isReworded = reworded.get(id);
    if (isReworded === undefined) return [];
    return [{ id, about: about.map((entity) => entity.id), documents, reports, reworded: isReworded }];
  });
  await transaction.run(UNLINK_STATEMENTS, { statements: rows });
}
