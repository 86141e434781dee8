import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';

/** What the process is killed with, in tests. */
export class KilledError extends Error {
  override readonly name = 'KilledError';
}

/**
 * A client whose process dies: after so many queries everything fails, in the middle of whatever transaction it is in, which Neo4j
 * then takes back.
 */
export function dyingClient(client: GraphClient, queries: number): GraphClient {
  let left = queries;
  const live = () => {
    left -= 1;
    if (left < 0) throw new KilledError();
  };
  const dyingTransaction = (transaction: GraphTransaction): GraphTransaction => ({
    async run(query, parameters) {
      live();
      return transaction.run(query, parameters);
    },
  });
  return {
    ...client,
    async read(query, parameters) {
      live();
      return client.read(query, parameters);
    },
    async write(query, parameters) {
      live();
      return client.write(query, parameters);
    },
    inTransaction: (work) => client.inTransaction((transaction) => work(dyingTransaction(transaction))),
  };
}
