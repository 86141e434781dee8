import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TEST_TUNING } from '../server-settings.ts';
import { containerEnvironment, variableOf } from './container-settings.ts';

describe('settings of the container', () => {
  it('are named as the image reads them', () => {
    assert.equal(variableOf('server.memory.heap.max_size'), 'NEO4J_server_memory_heap_max__size');
  });

  it('tell clients the port of this machine, not the one inside', () => {
    const environment = containerEnvironment({ ports: { bolt: 17_687, http: 17_474 }, tuning: TEST_TUNING });
    assert.equal(environment.NEO4J_server_bolt_advertised__address, '127.0.0.1:17687');
    assert.equal(environment.NEO4J_server_memory_heap_max__size, '512m');
  });
});
