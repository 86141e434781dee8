import { execFile } from 'node:child_process';
import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DataDirectory } from '../data-directory.ts';
import { Neo4jServerError } from '../errors.ts';

/** Gives a new database its password before its first start, so that it never runs with a known one; an old one keeps its own. */
export async function setInitialPassword(given: {
  directory: DataDirectory;
  java: string;
  jars: string;
  password: string;
}): Promise<void> {
  const { directory, java, jars, password } = given;
  if (await hasPassword(directory)) return;
  // Arguments come from a file of the owner's: those on a command line can be read by everybody on the machine.
  const argumentsFile = join(directory.home, 'initial-password.arguments');
  const words = ['-XX:TieredStopAtLevel=1', '-cp', `${jars}/*`, 'org.neo4j.cli.AdminTool'];
  const command = ['dbms', 'set-initial-password', password];
  await writeFile(argumentsFile, [...words, ...command].map((word) => JSON.stringify(word)).join('\n'), {
    mode: 0o600,
  });
  try {
    await promisify(execFile)(java, [`@${argumentsFile}`], {
      env: { ...process.env, NEO4J_HOME: directory.home, NEO4J_CONF: directory.configurationDirectory },
    });
  } catch (thrown) {
    const { stderr = '' } = thrown as { stderr?: string };
    throw new Neo4jServerError({
      code: 'START_FAILED',
      message: `Neo4j's password could not be set: ${stderr}`,
      cause: thrown,
    });
  } finally {
    await rm(argumentsFile, { force: true });
  }
}

/** Neo4j makes this file when it first starts or is given a password. */
async function hasPassword({ data }: DataDirectory): Promise<boolean> {
  return access(join(data, 'dbms', 'auth.ini')).then(
    () => true,
    () => false,
  );
}
