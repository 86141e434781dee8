import { join, resolve } from 'node:path';

/** Where everything of one installation lies. */
export type DataDirectory = {
  root: string;
  /** Neo4j's password, for people too. */
  passwordFile: string;
  /** Home of a local server: its database, logs and configuration. */
  home: string;
  data: string;
  logs: string;
  configurationDirectory: string;
  configurationFile: string;
  /** What the server prints: `Started.`, or why it did not start. */
  consoleLog: string;
  /** What is remembered of the server (server-record.ts). */
  recordFile: string;
};

/** Names the files of a data directory; nothing is read or made. */
export function dataDirectoryAt(path: string): DataDirectory {
  const root = resolve(path);
  const home = join(root, 'neo4j');
  return {
    root,
    passwordFile: join(root, 'password'),
    home,
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    configurationDirectory: join(home, 'conf'),
    configurationFile: join(home, 'conf', 'neo4j.conf'),
    consoleLog: join(home, 'logs', 'console.log'),
    recordFile: join(home, 'server.json'),
  };
}
