import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Neo4jServerError } from '../errors.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));

/**
 * The folder with Neo4j's jars as pom.xml lists them, fetched through Maven the first time and shared by all data directories.
 *
 * @throws Neo4jServerError MAVEN_MISSING, or DOWNLOAD_FAILED with the end of what Maven printed
 */
export async function provideJars({
  cacheDirectory,
  report,
}: {
  cacheDirectory: string;
  report: (line: string) => void;
}): Promise<string> {
  const version = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 12);
  const jars = join(cacheDirectory, `neo4j-${version}`);
  if (await exists(jars)) return jars;
  report('Fetching Neo4j through Maven (once, about 140 MB) …');
  const draft = `${jars}.${process.pid}`;
  await mkdir(cacheDirectory, { recursive: true });
  try {
    await fetchJars(draft);
    // The last step, so that a folder under its final name is always whole; of two that fetch together the later one gives way.
    await rename(draft, jars).catch(async (thrown: unknown) => {
      if (!(await exists(jars))) throw thrown;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return jars;
}

async function fetchJars(directory: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${directory}`, '-DincludeScope=runtime'];
  try {
    await promisify(execFile)('mvn', ['-q', '-B', '-f', POM, ...goal], { maxBuffer: 64 * 1024 * 1024 });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') throw mavenMissing(thrown);
    const { stdout = '' } = thrown as { stdout?: string };
    throw new Neo4jServerError({
      code: 'DOWNLOAD_FAILED',
      message: `Maven could not fetch Neo4j:\n${stdout.trimEnd().split('\n').slice(0, 8).join('\n')}`,
      cause: thrown,
    });
  }
}

function mavenMissing(cause: unknown): Neo4jServerError {
  return new Neo4jServerError({
    code: 'MAVEN_MISSING',
    message: [
      'Neo4j is fetched through Maven, and no mvn was found.',
      'Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven),',
      'or start Docker, or set NEO4J_URI to a Neo4j that runs already.',
    ].join(' '),
    cause,
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
