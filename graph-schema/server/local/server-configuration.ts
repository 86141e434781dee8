import type { DataDirectory } from '../data-directory.ts';
import { commonSettings, SERVER_ADDRESS, type ServerPorts, type ServerTuning } from '../server-settings.ts';

/** Text of neo4j.conf for a local server: on this machine only, everything in its data directory. */
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
    ...commonSettings({ ports, tuning }),
    'server.default_listen_address': SERVER_ADDRESS,
    'server.bolt.listen_address': `${SERVER_ADDRESS}:${ports.bolt}`,
    'server.http.listen_address': `${SERVER_ADDRESS}:${ports.http}`,
    'server.directories.data': directory.data,
    'server.directories.logs': directory.logs,
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
    ...(tuning.quickStart ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : ['-XX:+UseParallelGC']),
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
