import type { GraphParameters } from './parameters.ts';

/** Where a Neo4j is and who asks. */
export type GraphSettings = { uri: string; username: string; password: string; database: string };

/** A row of an answer: the names after RETURN, each with its value; Cypher integers arrive as numbers, bytes as Int8Array. */
export type Row = Record<string, unknown>;

/** Runs queries; all rows of an answer are returned at once, so a query says its own LIMIT. */
export type GraphTransaction = {
  run<Result extends object = Row>(query: string, parameters?: GraphParameters): Promise<Result[]>;
};

/**
 * The one way to Neo4j. Each call is a transaction of its own that the driver repeats when Neo4j says that trying again may help.
 * All throw GraphUnavailableError or GraphQueryError (errors.ts).
 */
export type GraphClient = {
  /**
   * One query that changes nothing (Neo4j refuses it otherwise), sent where reads go.
   * @param options.signal ends it, in Neo4j too, when nobody waits for its rows any more
   */
  read<Result extends object = Row>(
    query: string,
    parameters?: GraphParameters,
    options?: { signal?: AbortSignal },
  ): Promise<Result[]>;
  /** One query that changes the graph. */
  write<Result extends object = Row>(query: string, parameters?: GraphParameters): Promise<Result[]>;
  /**
   * Several queries that hold together or not at all. `work` may run again from its start, so it changes nothing but the graph;
   * what it throws ends the transaction without a trace and is thrown on.
   */
  inTransaction<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;
  /**
   * One query by itself, for as long as it takes: it may commit in several transactions (`CALL … IN TRANSACTIONS`). It is not repeated, and
   * what it had committed before it failed stays.
   */
  runUnlimited(query: string): Promise<void>;
  /** Resolves when Neo4j answers and lets us in. */
  verify(): Promise<void>;
  close(): Promise<void>;
};
