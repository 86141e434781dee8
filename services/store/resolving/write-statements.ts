import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { SourceSpeaker, Statement } from '#resolving/speech/group-statements.ts';
import { rememberStatements } from '#store/moved/remember-moved.ts';
import { runInOrder } from './run-in-order.ts';

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

/** Nothing is looked for that cannot be there yet. */
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

export const CHANGE_STATEMENTS = /* cypher */ `
  UNWIND $statements AS row
  MATCH (statement:Statement {id: row.properties.id})
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

/** What a statement's node holds. */
type StatementProperties = Omit<
  Statement,
  'speaker' | 'source' | 'speakerName' | 'about' | 'reports' | 'documents'
> & {
  readonly name: string;
  /** The key of the words that its reports share. */
  readonly words: string;
  readonly documents: number;
  readonly dayNumber: number;
  readonly variantKey1: string | null;
  readonly variantKey2: string | null;
  readonly variantKey3: string | null;
  /** A hash of all of it. */
  readonly signature: string;
};

export type StatementRow = {
  readonly properties: StatementProperties;
  readonly speaker: string | null;
  readonly source: SourceSpeaker | null;
  readonly about: readonly { readonly id: string; readonly pair: string | null }[];
  readonly documents: Statement['documents'];
  readonly reports: Statement['reports'];
};

/** What is to become of statements. */
type StatementChanges = {
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
  const known = new Set(changed.map(({ id }) => id));
  const created = statements.filter(({ properties: { id } }) => !known.has(id));
  const speakers = (isSource: boolean) =>
    created.flatMap(({ speaker, source, properties: { id } }) =>
      speaker !== null && (source !== null) === isSource ? [{ speaker, id }] : [],
    );
  await runInOrder(transaction, [
    [DELETE_STATEMENTS, { ids: gone }],
    [MERGE_SOURCES, { sources: statements.flatMap(({ source }) => source ?? []) }],
    [UNLINK_STATEMENTS, { statements: linksOf({ statements, changed }) }],
    [
      CHANGE_STATEMENTS,
      { statements: statements.filter(({ properties: { id } }) => known.has(id)).map(withoutSpeaker) },
    ],
    [CREATE_STATEMENTS, { statements: created.map(withoutSpeaker) }],
    [LINK_SPEAKING_ENTITIES, { speakers: speakers(false) }],
    [LINK_SPEAKING_SOURCES, { speakers: speakers(true) }],
  ]);
}

function withoutSpeaker({ source, speaker, ...row }: StatementRow) {
  return row;
}

/** The links that statements that the graph has already are to keep. */
function linksOf({ statements, changed }: Omit<StatementChanges, 'gone'>) {
  const reworded = new Map(changed.map((change) => [change.id, change.reworded]));
  return statements.flatMap(({ properties: { id }, about, documents, reports }) => {
    const isReworded = reworded.get(id);
    if (isReworded === undefined) return [];
    return [{ id, about: about.map((entity) => entity.id), documents, reports, reworded: isReworded }];
  });
}
