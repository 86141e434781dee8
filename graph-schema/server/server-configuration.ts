import type { DataDirectory } from './data-directory.ts';

export type ServerPorts = { bolt: number; http: number };

/** How much a server may take, and whether it is started to run long or just for tests. */
export type ServerTuning = { heap: string; pageCache: string; quickStart: boolean };

/** Small, and compiled only lightly: starts in half the time, runs long work slower. */
export const testTuning: ServerTuning = { heap: '512m', pageCache: '64m', quickStart: true };

const address = '127.0.0.1';

/** Text of neo4j.conf for a local server: on this machine only, nothing reported to anyone, guides of our own allowed in Neo4j Browser. */
export function serverConfiguration({
  directory,
  ports,
  tuning,
}: {
  directory: DataDirectory;
  ports: ServerPorts;
  tuning: ServerTuning;
}): string {
  const settings = {
    'server.default_listen_address': address,
    'server.bolt.listen_address': `${address}:${ports.bolt}`,
    // Neo4j Browser asks for this address; without it it would try the default port.
    'server.bolt.advertised_address': `${address}:${ports.bolt}`,
    'server.http.listen_address': `${address}:${ports.http}`,
    'server.http.advertised_address': `${address}:${ports.http}`,
    'server.directories.data': directory.data,
    'server.directories.logs': directory.logs,
    'server.memory.pagecache.size': tuning.pageCache,
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Else each stop waits ten seconds for connections that are already gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // Lets `:play` and `:style` load the guide and the style sheet that the API serves on this machine.
    'browser.remote_content_hostname_whitelist': `${address},localhost`,
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

/** Arguments of `java` that run the server in the foreground of its process. */
export function serverArguments({
  directory,
  jars,
  tuning,
}: {
  directory: DataDirectory;
  jars: string;
  tuning: ServerTuning;
}): string[] {
  return [
    `-Xms${tuning.heap}`,
    `-Xmx${tuning.heap}`,
    ...(tuning.quickStart ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : ['-XX:+UseG1GC']),
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(directory.home),
    `--config-dir=${directory.configurationDirectory}`,
    '--console-mode',
  ];
}

/** The argument by which a running process is known to be the server of this data directory. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}
