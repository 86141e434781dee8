import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownGraph } from '#test/own-graph.ts';
import type { GraphClient } from './client/graph-client.ts';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  let folder = '';
  let own: Awaited<ReturnType<typeof ownGraph>>;
  let client: GraphClient;

  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const notes = () => client.read('MATCH (n:MigratedNote) RETURN n.id AS id ORDER BY id');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-migrations-'));
    own = await ownGraph({ migrated: false });
    client = own.client;
  });
  after(async () => {
    await own?.stop();
    await rm(folder, { recursive: true });
  });

  it('applies what is new in order, once, and says what it applied', async () => {
    await write('V0001__first.cypher', "CREATE (:MigratedNote {id: 'one'});");
    await write(
      'V0002__second.cypher',
      'CREATE INDEX migrated_note IF NOT EXISTS FOR (n:MigratedNote) ON (n.id);',
    );
    assert.deepEqual(await migrate(client, folder), ['V0001__first.cypher', 'V0002__second.cypher']);
    assert.deepEqual(await migrate(client, folder), []);
    assert.deepEqual(await notes(), [{ id: 'one' }]);
  });

  it('names the statement that failed, keeps what went before and tries again when it is mended', async () => {
    await write('V0003__third.cypher', "MERGE (:MigratedNote {id: 'two'});\nNOT CYPHER;");
    await write('V0004__fourth.cypher', "CREATE (:MigratedNote {id: 'three'});");
    await assert.rejects(migrate(client, folder), {
      code: 'MIGRATION_FAILED',
      message: /^V0003__third\.cypher, statement 2 of 2: /,
    });
    const states = await client.read(
      'MATCH (m:Migration) RETURN m.version AS version, m.state AS state ORDER BY version',
    );
    assert.deepEqual(states, [
      { version: 1, state: 'applied' },
      { version: 2, state: 'applied' },
      { version: 3, state: 'failed' },
    ]);
    await write('V0003__third.cypher', "MERGE (:MigratedNote {id: 'two'});");
    assert.deepEqual(await migrate(client, folder), ['V0003__third.cypher', 'V0004__fourth.cypher']);
    assert.deepEqual(await notes(), [{ id: 'one' }, { id: 'three' }, { id: 'two' }]);
  });

  it('refuses a migration that was edited after it was applied', async () => {
    await write('V0001__first.cypher', "CREATE (:MigratedNote {id: 'other'});");
    await assert.rejects(migrate(client, folder), { code: 'MIGRATION_CHANGED', message: /V0001__first/ });
  });

  it('refuses a graph that is newer than the program', async () => {
    await write('V0001__first.cypher', "CREATE (:MigratedNote {id: 'one'});");
    await rm(join(folder, 'V0004__fourth.cypher'));
    await assert.rejects(migrate(client, folder), { code: 'MIGRATION_UNKNOWN', message: /V0004__fourth/ });
  });

  it('refuses a gap between versions', async () => {
    await write('V0005__fifth.cypher', 'RETURN 1;');
    await assert.rejects(migrate(client, folder), { code: 'MIGRATION_ORDER', message: /V0005__fifth/ });
  });
});
