export type ServerPorts = { bolt: number; http: number };

/** How much a server may take, and whether it is started to run long or just for tests. */
export type ServerTuning = { heap: string; pageCache: string; quickStart: boolean };

/** Small, and compiled only lightly: starts in half the time, runs long work slower. Its queries are planned once. */
export const TEST_TUNING: ServerTuning = { heap: '512m', pageCache: '64m', quickStart: true };

/**
 * A test fills a graph and empties it again, so that statistics are never right for long. Planning each query anew whenever they have
 * moved was most of what tests cost a server: four steps of the crash property 48 s of processor time, 7.5 s without.
 */
export const PLAN_ONCE = { 'dbms.cypher.min_replan_interval': '1h' } as const;

/** Servers are reached from this machine only. */
export const SERVER_ADDRESS = '127.0.0.1';

/** The Neo4j settings that all ways share: what a client is told, nothing reported to anyone, guides of our own allowed. */
export function commonSettings({
  ports,
  tuning,
}: {
  ports: ServerPorts;
  tuning: ServerTuning;
}): Record<string, string> {
  const guideHosts = remoteContentSetting(SERVER_ADDRESS);
  return {
    // Neo4j Browser asks for these; without them it would try the default ports.
    'server.bolt.advertised_address': `${SERVER_ADDRESS}:${ports.bolt}`,
    'server.http.advertised_address': `${SERVER_ADDRESS}:${ports.http}`,
    'server.memory.pagecache.size': tuning.pageCache,
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'db.tx_log.rotation.retention_policy': '2 files',
    ...(tuning.quickStart ? PLAN_ONCE : {}),
    // Else each stop waits ten seconds for connections that are already gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    [guideHosts.name]: guideHosts.value,
  };
}

/**
 * The setting that lets `:play` and `:style` in Neo4j Browser load the guide and the style sheet that the API serves on a host. Its
 * name is the one of 5.26: the newer one, with `allowlist`, keeps that server from starting.
 */
export function remoteContentSetting(host: string): { name: string; value: string } {
  const hosts = new Set([host, SERVER_ADDRESS, 'localhost']);
  return { name: 'browser.remote_content_hostname_whitelist', value: [...hosts].join(',') };
}
