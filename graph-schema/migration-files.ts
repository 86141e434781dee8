import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A change of the graph's constraints, indexes or data that happens once, in the order of versions. */
export type Migration = {
  version: number;
  /** The file's name, by which people know it: `V0001__constraints.cypher`. */
  file: string;
  statements: string[];
  /** Tells an edited file from the one that was applied; comments and white space at the ends of lines don't count. */
  checksum: string;
};

type MigrationErrorCode =
  | 'MIGRATION_NAME'
  | 'MIGRATION_ORDER'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_UNKNOWN'
  | 'MIGRATION_FAILED';

export class MigrationError extends Error {
  override readonly name = 'MigrationError';
  readonly code: MigrationErrorCode;

  constructor({ code, message, cause }: { code: MigrationErrorCode; message: string; cause?: unknown }) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * The migrations of a folder, in order.
 *
 * @throws MigrationError when a name is not `V0001__what_it_does.cypher` or the versions are not 1, 2, 3 …
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => parseMigration({ file, text: await readFile(join(folder, file), 'utf8') })),
  );
  for (const [index, { version, file }] of migrations.entries()) {
    if (version !== index + 1) {
      throw new MigrationError({
        code: 'MIGRATION_ORDER',
        message: `${file}: version ${index + 1} was expected here; versions go 1, 2, 3 without gaps`,
      });
    }
  }
  return migrations;
}

/** Takes a file apart: a statement ends with a semicolon at the end of a line, `//` begins a comment line. */
export function parseMigration({ file, text }: { file: string; text: string }): Migration {
  const version = /^V(\d{4})__[a-z0-9_]+\.cypher$/.exec(file)?.[1];
  if (version === undefined) {
    throw new MigrationError({
      code: 'MIGRATION_NAME',
      message: `${file}: a migration is named like V0001__what_it_does.cypher`,
    });
  }
  const lines = text.split('\n').map((line) => line.trimEnd());
  const statements = lines
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  const checksum = createHash('sha256').update(statements.join(';\n')).digest('hex').slice(0, 16);
  return { version: Number(version), file, statements, checksum };
}
