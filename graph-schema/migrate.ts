import { fileURLToPath } from 'node:url';
import type { GraphClient } from './client/graph-client.ts';
import { type Migration, MigrationError, readMigrations } from './migration-files.ts';

type AppliedMigration = { version: number; file: string; checksum: string };

const OWN_MIGRATIONS = fileURLToPath(new URL('migrations', import.meta.url));

const CREATE_CONSTRAINT = /* cypher */ `
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.id IS UNIQUE`;

const READ_APPLIED = /* cypher */ `
MATCH (migration:Migration {state: 'applied'})
RETURN migration.version AS version, migration.file AS file, migration.checksum AS checksum
ORDER BY version`;

const RECORD = /* cypher */ `
MERGE (migration:Migration {id: $id})
SET migration += $properties, migration.name = $properties.file, migration.at = toString(datetime())`;

const AWAIT_INDEXES = /* cypher */ 'CALL db.awaitIndexes(3600)';

/**
 * Applies the migrations that the graph does not have yet, in order, and records each in the graph. Safe to call at every start.
 * Statements are written so that they may run again (`IF NOT EXISTS`, MERGE), and those that touch a whole graph commit in batches, since
 * a transaction has to fit into memory: a migration that failed halfway starts anew.
 *
 * @returns the files applied now, empty when the graph was up to date
 * @throws MigrationError that names the file and statement that failed; those before it stay applied, it and those after it are not
 */
export async function migrate(client: GraphClient, folder: string = OWN_MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(folder);
  await client.write(CREATE_CONSTRAINT);
  const applied = await client.read<AppliedMigration>(READ_APPLIED);
  checkHistory({ applied, migrations });
  const pending = migrations.slice(applied.length);
  for (const migration of pending) await apply({ client, migration });
  if (pending.length > 0) await client.runUnlimited(AWAIT_INDEXES);
  return pending.map(({ file }) => file);
}

function checkHistory({
  applied,
  migrations,
}: {
  applied: AppliedMigration[];
  migrations: Migration[];
}): void {
  for (const [index, { file, checksum }] of applied.entries()) {
    const known = migrations[index];
    if (known === undefined) {
      throw new MigrationError({
        code: 'MIGRATION_UNKNOWN',
        message: `The graph has ${file}, which this version does not know: the graph is newer than the program`,
      });
    }
    if (known.file !== file || known.checksum !== checksum) {
      throw new MigrationError({
        code: 'MIGRATION_CHANGED',
        message: `${known.file} is not what was applied to this graph as ${file}; add a new migration instead of editing one`,
      });
    }
  }
}

async function apply({ client, migration }: { client: GraphClient; migration: Migration }): Promise<void> {
  const { version, file, checksum, statements } = migration;
  const id = `migration-${version}`;
  for (const [index, statement] of statements.entries()) {
    try {
      await client.runUnlimited(statement);
    } catch (cause) {
      const where = `${file}, statement ${index + 1} of ${statements.length}`;
      const error = cause instanceof Error ? cause.message : String(cause);
      await client.write(RECORD, {
        id,
        properties: { version, file, checksum, state: 'failed', error: `${where}: ${error}` },
      });
      throw new MigrationError({ code: 'MIGRATION_FAILED', message: `${where}: ${error}`, cause });
    }
  }
  await client.write(RECORD, { id, properties: { version, file, checksum, state: 'applied', error: null } });
}
