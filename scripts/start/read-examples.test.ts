import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { isEmpty } from './read-examples.ts';

/** Asks an API that answers with these, one after another, the last again and again. */
async function ask(answers: readonly { status: number; items?: readonly object[] }[]) {
  let asked = 0;
  const server = createServer((_, response) => {
    const { status, items = [] } = answers[Math.min(asked, answers.length - 1)] ?? { status: 500 };
    asked += 1;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ items }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return { empty: await isEmpty({ apiUrl, signal: AbortSignal.timeout(10_000), waitMs: 1 }), asked };
  } finally {
    server.close();
  }
}

describe('whether the API has documents', () => {
  it('is told by its first', async () => {
    assert.deepEqual(await ask([{ status: 200 }]), { empty: true, asked: 1 });
    assert.deepEqual(await ask([{ status: 200, items: [{}] }]), { empty: false, asked: 1 });
  });

  it('is asked again while Neo4j is away or too busy', async () =>
    assert.deepEqual(await ask([{ status: 503 }, { status: 504 }, { status: 200 }]), {
      empty: true,
      asked: 3,
    }));

  it('is given up where that does not pass, or something else is wrong', async () => {
    await assert.rejects(ask([{ status: 504 }]), /answered 504/);
    await assert.rejects(ask([{ status: 500 }, { status: 200 }]), /answered 500/);
  });
});
