export type ServerPorts = { bolt: number; http: number };

/** How much a server may take, and whether it is started to run long or just for tests. */
export type ServerTuning = { heap: string; pageCache: string; quickStart: boolean };

/** Small, and compiled only lightly: starts in half the time, runs long work slower. */
export const testTuning: ServerTuning = { heap: '512m', pageCache: '64m', quickStart: true };

/** Servers are reached from this machine only. */
export const serverAddress = '127.0.0.1';

/** The Neo4j settings that all ways share: what a client is told, nothing reported to anyone, guides of our own allowed. */
export function commonSettings({
  ports,
  tuning,
}: {
  ports: ServerPorts;
  tuning: ServerTuning;
}): Record<string, string> {
  return {
    // Neo4j Browser asks for these; without them it would try the default ports.
    'server.bolt.advertised_address': `${serverAddress}:${ports.bolt}`,
    'server.http.advertised_address': `${serverAddress}:${ports.http}`,
    'server.memory.pagecache.size': tuning.pageCache,
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    // Else each stop waits ten seconds for connections that are already gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    // Lets `:play` and `:style` load the guide and the style sheet that the API serves on this machine.
    'browser.remote_content_hostname_whitelist': `${serverAddress},localhost`,
  };
}
