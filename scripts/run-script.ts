import { EnvironmentError } from '#environment/read-environment.ts';
import { GraphError } from '#graph-schema/client/errors.ts';
import { MigrationError } from '#graph-schema/migration-files.ts';
import { Neo4jServerError } from '#graph-schema/server/errors.ts';

/** A reason to stop that the person who started the script can mend; its message is all that they need. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

const explained = [ScriptError, EnvironmentError, GraphError, MigrationError, Neo4jServerError];

/** Runs a script; a failure that explains itself is printed as one message, any other with its stack, and the exit code is 1. */
export async function runScript(script: () => Promise<void>): Promise<void> {
  try {
    await script();
  } catch (thrown) {
    console.error(isExplained(thrown) ? thrown.message : thrown);
    process.exitCode = 1;
  }
}

function isExplained(thrown: unknown): thrown is Error {
  return explained.some((kind) => thrown instanceof kind) || isWrongArgument(thrown);
}

/** What parseArgs of node:util throws: `Unknown option '--colour'`. */
function isWrongArgument(thrown: unknown): boolean {
  return (
    thrown instanceof Error && String((thrown as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}
