import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { GraphValue } from '#graph-schema/client/parameters.ts';

/** A query that takes rows, and the rows under the name of its parameter; without rows there is nothing to do. */
type RowsQuery = readonly [query: string, rows: Readonly<Record<string, readonly GraphValue[]>>];

/** A transaction in which nobody waits for writes before going on; see {@link withDeferred}. */
type DeferringTransaction = GraphTransaction & { readonly defer: (written: Promise<unknown>) => void };

/**
 * Runs queries of which nothing is wanted back. The server works on them in this order, each on what the one before wrote, while we go on
 * sending. In a deferring transaction it doesn't wait for the last one either: what is asked next, the server answers after these.
 */
export async function runInOrder(
  transaction: GraphTransaction,
  queries: readonly RowsQuery[],
): Promise<void> {
  const wanted = queries.filter(([, rows]) => Object.values(rows).some(({ length }) => length > 0));
  const written = Promise.all(wanted.map(([query, rows]) => transaction.run(query, rows)));
  if (isDeferring(transaction)) transaction.defer(written);
  else await written;
}

/**
 * Has work done in a transaction that defers its writes: while the server writes, we compute what is to be written next.
 *
 * @returns what the work returns, when everything is written
 * @throws what went wrong first: all that comes after a query that failed fails because of that
 */
export async function withDeferred<Result>(
  transaction: GraphTransaction,
  work: (deferring: GraphTransaction) => Promise<Result>,
): Promise<Result> {
  const deferred: Promise<unknown>[] = [];
  const deferring: DeferringTransaction = {
    run: (query, parameters) => transaction.run(query, parameters),
    defer(written) {
      // It is thrown where the deferred are awaited; until then it must not count as unhandled.
      written.catch(() => undefined);
      deferred.push(written);
    },
  };
  try {
    const result = await work(deferring);
    await Promise.all(deferred);
    return result;
  } catch (thrown) {
    for (const written of deferred) await written;
    throw thrown;
  }
}

function isDeferring(transaction: GraphTransaction): transaction is DeferringTransaction {
  return 'defer' in transaction;
}
