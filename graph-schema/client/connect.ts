import { randomUUID } from 'node:crypto';
import {
  auth,
  driver as createDriver,
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type Session,
  type SessionMode,
  session,
} from 'neo4j-driver';
import { GraphQueryError } from './errors.ts';
import { gatherWrites } from './gather-writes.ts';
import type { GraphClient, GraphSettings, GraphTransaction, Row } from './graph-client.ts';
import { type GraphParameters, toDriverParameters } from './parameters.ts';
import { repeatRetryable } from './repeat-retryable.ts';
import { terminateCall } from './terminate-call.ts';
import { translateError } from './translate-error.ts';

type ConnectionOptions = {
  /** The name that Neo4j's own lists (SHOW TRANSACTIONS, query log) show beside our queries. */
  service?: string;
  /** How long the driver goes on trying when Neo4j is away or says to try again. */
  maxRetryTimeMs?: number;
  /** A read that takes longer is ended in Neo4j too. */
  readLimitMs?: number;
  writeLimitMs?: number;
  /** Connections kept at most; a call beyond them waits its turn. */
  maxConnections?: number;
};

const DEFAULTS: Required<ConnectionOptions> = {
  service: 'newsgraph',
  maxRetryTimeMs: 15_000,
  readLimitMs: 30_000,
  writeLimitMs: 120_000,
  maxConnections: 50,
};

/** Neo4j takes it for no limit at all. */
const NO_LIMIT = 0;

/** For a call that ended before its query began. */
const CALL_ENDED = { code: 'GRAPH_CALL_ENDED', message: 'Nobody waits for it', neo4jCode: null } as const;

/** What Neo4j is told of a transaction: how long it may take, and who asks. */
type Limits = {
  readonly timeout: number;
  readonly metadata: { readonly service: string; readonly call: string };
};

type Work<Result> = (transaction: GraphTransaction) => Promise<Result>;

/**
 * Opens the process's one driver. Nothing is sent yet: call `verify()` to know that Neo4j is there, `close()` at the end.
 *
 * @example
 * const client = connect(settings, { service: 'api', maxRetryTimeMs: 2_000 });
 * const [row] = await client.read<{ documents: number }>('MATCH (d:Document) RETURN count(d) AS documents');
 */
export function connect(settings: GraphSettings, options: ConnectionOptions = {}): GraphClient {
  const chosen = { ...DEFAULTS, ...options };
  const driver = openDriver(settings, chosen);

  /** Opens a session for one call, and ends what it has sent when nobody waits for it any more. */
  async function inSession<Result>(
    { mode, signal, timeout }: { mode: SessionMode; signal?: AbortSignal | undefined; timeout: number },
    work: (open: Session, limits: Limits) => Promise<Result>,
  ): Promise<Result> {
    const { database } = settings;
    const open = driver.session({ database, defaultAccessMode: mode });
    const call = randomUUID();
    const terminate = () => void terminateCall(driver, { call, database });
    signal?.addEventListener('abort', terminate, { once: true });
    try {
      return await work(open, { timeout, metadata: { service: chosen.service, call } });
    } catch (thrown) {
      throw translateError(thrown);
    } finally {
      signal?.removeEventListener('abort', terminate);
      await open.close();
    }
  }

  /** Sent on its own, a query costs one message there and back; a transaction that the driver opens and ends around it costs three. */
  function read<Result extends object>(
    query: string,
    parameters: GraphParameters = {},
    { signal }: { signal?: AbortSignal } = {},
  ): Promise<Result[]> {
    const given = toDriverParameters(parameters);
    return inSession({ mode: session.READ, signal, timeout: chosen.readLimitMs }, (open, limits) =>
      repeatRetryable(
        async () => {
          if (signal?.aborted) throw new GraphQueryError(CALL_ENDED);
          return rowsOf<Result>(await open.run(query, given, limits));
        },
        { forMs: chosen.maxRetryTimeMs },
      ),
    );
  }

  function inTransaction<Result>(work: Work<Result>): Promise<Result> {
    return inSession({ mode: session.WRITE, timeout: chosen.writeLimitMs }, (open, limits) =>
      open.executeWrite((transaction) => work(transactionOf(transaction)), limits),
    );
  }

  return {
    read,
    write: <Result extends object = Row>(query: string, parameters?: GraphParameters) =>
      inTransaction((transaction) => transaction.run<Result>(query, parameters)),
    inTransaction,
    runUnlimited: (query) =>
      inSession({ mode: session.WRITE, timeout: NO_LIMIT }, async (open, limits) => {
        await open.run(query, {}, limits);
      }),
    async verify() {
      await read('RETURN 1 AS one');
    },
    close: () => driver.close(),
  };
}

function openDriver(settings: GraphSettings, chosen: Required<ConnectionOptions>): Driver {
  gatherWrites();
  // A server without a password (auth switched off) is reached without a token.
  const token = settings.password === '' ? undefined : auth.basic(settings.username, settings.password);
  return createDriver(settings.uri, token, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: chosen.maxRetryTimeMs,
    maxConnectionPoolSize: chosen.maxConnections,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 20_000,
    telemetryDisabled: true,
    userAgent: `newsgraph-${chosen.service}`,
  });
}

function transactionOf(transaction: ManagedTransaction): GraphTransaction {
  return {
    async run<Result extends object>(query: string, parameters: GraphParameters = {}) {
      return rowsOf<Result>(await transaction.run(query, toDriverParameters(parameters)));
    },
  };
}

function rowsOf<Result extends object>({ records }: QueryResult): Result[] {
  return records.map((record) => record.toObject() as Result);
}
