import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Neo4jServerError } from '../errors.ts';

const OLDEST_JAVA = 17;

/**
 * The `java` to run Neo4j with: JAVA_HOME's, else the one on the PATH.
 *
 * @throws Neo4jServerError JAVA_MISSING when there is none or it is too old
 */
export async function findJava(javaHome: string | null): Promise<string> {
  const java = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const found = await promisify(execFile)(java, ['-version']).then(
    ({ stderr }) => javaVersion(stderr),
    () => null,
  );
  if (found !== null && found >= OLDEST_JAVA) return java;
  throw new Neo4jServerError({
    code: 'JAVA_MISSING',
    message: [
      found === null
        ? 'Neo4j needs Java 17, and no java was found.'
        : `Neo4j needs Java 17, and this is Java ${found}.`,
      'Install it (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk@17 maven),',
      'or start Docker, or set NEO4J_URI to a Neo4j that runs already.',
    ].join(' '),
  });
}

/** The major version in what `java -version` prints, null when it is not there: `openjdk version "17.0.15" 2025-04-15` is 17. */
export function javaVersion(printed: string): number | null {
  const major = /version "(?:1\.)?(\d+)/.exec(printed)?.[1];
  return major === undefined ? null : Number(major);
}
