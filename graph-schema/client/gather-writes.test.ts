import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { gatherWrites } from './gather-writes.ts';

describe('what is written to a connection in one go', () => {
  const received: string[] = [];
  const server = createServer((socket) => socket.on('data', (data) => received.push(String(data))));
  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(() => server.close());

  it('is sent together, in its order, and ends with the connection', async () => {
    gatherWrites();
    gatherWrites();
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    const socket = connect(address.port, '127.0.0.1');
    socket.resume();
    await once(socket, 'connect');
    for (const piece of ['one ', 'two ', 'three ']) socket.write(piece);
    assert.equal(socket.writableCorked, 1);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(socket.writableCorked, 0);
    socket.end('four');
    await once(socket, 'close');
    assert.equal(received.join(''), 'one two three four');
  });
});
