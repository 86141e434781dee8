import { engineAnswers } from './docker/docker-command.ts';
import { Neo4jServerError } from './errors.ts';
import type { WayName } from './server-way.ts';

/**
 * How a data directory gets its server, and why, for people to read: as NEWSGRAPH_NEO4J says, else as before (the database is
 * there), else Docker where an engine answers, else from Maven artifacts.
 *
 * @throws Neo4jServerError when the way asked for has no engine, or the data directory's database belongs to the other way
 */
export async function chooseWay({
  forced,
  remembered,
}: {
  forced: WayName | null;
  remembered: WayName | null;
}): Promise<{ way: WayName; why: string }> {
  if (forced !== null && remembered !== null && forced !== remembered) {
    throw new Neo4jServerError({
      code: 'WAY_CHANGED',
      message: `NEWSGRAPH_NEO4J=${forced}, but this data directory has a ${remembered} database. Use another data directory, or begin anew with: npm run neo4j -- reset`,
    });
  }
  if (remembered !== null) return { way: remembered, why: 'as before on this data directory' };
  const engine = forced === 'local' ? false : await engineAnswers();
  if (forced === 'docker' && !engine) {
    throw new Neo4jServerError({
      code: 'ENGINE_MISSING',
      message: 'NEWSGRAPH_NEO4J=docker, but no Docker engine answers: start one, or leave the variable out',
    });
  }
  if (forced !== null) return { way: forced, why: `NEWSGRAPH_NEO4J=${forced}` };
  return engine
    ? { way: 'docker', why: 'a Docker engine answers' }
    : { way: 'local', why: 'no Docker engine answers' };
}
