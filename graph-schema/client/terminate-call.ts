import type { Driver } from 'neo4j-driver';

/** Ends the transaction that was begun for a call; nothing where it has ended by itself. */
const TERMINATE_CALL = /* cypher */ `
  SHOW TRANSACTIONS YIELD transactionId AS id, metaData WHERE metaData.call = $call
  TERMINATE TRANSACTIONS id YIELD message
  RETURN message
`;

/**
 * Ends a query in Neo4j too, on a connection of its own: what is sent on the query's own waits behind it. Failing is no error, since a
 * time limit ends every query in the end.
 */
export async function terminateCall(
  driver: Driver,
  { call, database }: { call: string; database: string },
): Promise<void> {
  const open = driver.session({ database });
  try {
    await open.run(TERMINATE_CALL, { call });
  } catch {
    // Neo4j may be away, or the query has ended.
  } finally {
    await open.close();
  }
}
