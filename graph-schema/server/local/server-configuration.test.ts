import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dataDirectoryAt } from '../data-directory.ts';
import { TEST_TUNING } from '../server-settings.ts';
import { serverArguments, serverConfiguration } from './server-configuration.ts';

const directory = dataDirectoryAt('/state');

describe('configuration of the local server', () => {
  const lines = serverConfiguration({
    directory,
    ports: { bolt: 17_687, http: 17_474 },
    tuning: TEST_TUNING,
  }).split('\n');

  it('listens on this machine only', () => {
    const addresses = lines.filter((line) => line.includes('_address='));
    assert.equal(addresses.length, 5);
    for (const line of addresses) assert.match(line, /=127\.0\.0\.1(:\d+)?$/);
  });

  it('tells Neo4j Browser the port that Bolt really has', () => {
    assert.ok(lines.includes('server.bolt.advertised_address=127.0.0.1:17687'));
  });

  it('reports nothing to anyone', () => {
    assert.ok(lines.includes('dbms.usage_report.enabled=false'));
    assert.ok(lines.includes('client.allow_telemetry=false'));
  });

  it('lets guides of this machine be played', () => {
    assert.ok(lines.includes('browser.remote_content_hostname_whitelist=127.0.0.1,localhost'));
  });
});

describe('arguments of the local server', () => {
  it('end with the home by which the process is known', () => {
    const words = serverArguments({ directory, jars: '/jars', tuning: TEST_TUNING });
    assert.ok(words.includes('--home-dir=/state/neo4j'));
    assert.ok(words.includes('-Xmx512m'));
  });
});
