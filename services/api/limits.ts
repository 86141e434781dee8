/** Limits that callers can run into; the documentation of the API names them. */
export const LIMITS = {
  /** Of one document, as it comes. */
  documentBytes: 5_000_000,
  /** Of a JSON body or line that holds one: escapes make its text longer, twice at most for what articles hold. */
  jsonBytes: 12_000_000,
  /** Documents that go to the database in one transaction. */
  documentsPerBatch: 50,
  /** Of a question. */
  questionLength: 500,
  requestsPerMinute: 6_000,
  /** Of a query in Neo4j; it is ended there too. */
  queryMs: 10_000,
} as const;
