import type { DataDirectory } from './data-directory.ts';
import type { ServerPorts, ServerTuning } from './server-settings.ts';

/** The ways to run a Neo4j of one's own: in a container, or as a process of this machine. */
export type WayName = 'docker' | 'local';

export type LaunchOptions = {
  directory: DataDirectory;
  ports: ServerPorts;
  password: string;
  tuning: ServerTuning;
  /** Where downloads are kept for all data directories. */
  cacheDirectory: string;
  javaHome: string | null;
  report: (line: string) => void;
  /** Ends the wait of `started` with its reason. */
  signal: AbortSignal | undefined;
};

/** What a way can do; server.ts keeps the records and decides. A handle is whatever the way knows its server by. */
export type ServerWay = {
  name: WayName;
  /** Starts a server on the data of this directory; `started` resolves when it answers and rejects when it does not start. */
  launch(options: LaunchOptions): Promise<{ handle: string; started: Promise<void> }>;
  isRunning(server: { handle: string; directory: DataDirectory }): Promise<boolean>;
  /** Ends the server within seconds; its data stays. */
  end(handle: string): Promise<void>;
  /** Deletes the data of a server that does not run. */
  erase(directory: DataDirectory): Promise<void>;
};
