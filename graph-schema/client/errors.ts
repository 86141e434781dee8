/** Every error that the graph client throws; `code` is stable and tells the kind, `cause` is the driver's own error. */
export class GraphError extends Error {
  override readonly name: string = 'GraphError';
  readonly code: string;

  constructor({ code, message, cause }: { code: string; message: string; cause?: unknown }) {
    super(message, { cause });
    this.code = code;
  }
}

/** Neo4j cannot be reached or cannot serve just now. The same call may succeed later. */
export class GraphUnavailableError extends GraphError {
  override readonly name = 'GraphUnavailableError';

  constructor({ message, cause }: { message: string; cause?: unknown }) {
    super({ code: 'GRAPH_UNAVAILABLE', message, cause });
  }
}

export type GraphQueryErrorCode =
  | 'GRAPH_QUERY_FAILED'
  | 'GRAPH_TIME_LIMIT'
  | 'GRAPH_CALL_ENDED'
  | 'GRAPH_CONSTRAINT_VIOLATED'
  | 'GRAPH_ACCESS_REFUSED';

/** Neo4j answered, and the answer is no. `neo4jCode` is the server's status code, where it gave one. */
export class GraphQueryError extends GraphError {
  override readonly name = 'GraphQueryError';
  readonly neo4jCode: string | null;

  constructor(given: {
    code: GraphQueryErrorCode;
    message: string;
    neo4jCode: string | null;
    cause?: unknown;
  }) {
    super(given);
    this.neo4jCode = given.neo4jCode;
  }
}
