import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseMigration } from './migration-files.ts';

const text = `// Each person once.
CREATE CONSTRAINT person IF NOT EXISTS
FOR (p:Person) REQUIRE p.id IS UNIQUE;

MERGE (n:Note {text: 'a; b'});
`;

describe('parseMigration', () => {
  it('takes statements apart at semicolons that end a line, and leaves comments out', () => {
    const { version, statements } = parseMigration({ file: 'V0012__people.cypher', text });
    assert.equal(version, 12);
    assert.deepEqual(statements, [
      'CREATE CONSTRAINT person IF NOT EXISTS\nFOR (p:Person) REQUIRE p.id IS UNIQUE',
      "MERGE (n:Note {text: 'a; b'})",
    ]);
  });

  it('gives one checksum to files that differ in comments only, another when a statement differs', () => {
    const file = 'V0001__people.cypher';
    const { checksum } = parseMigration({ file, text });
    assert.equal(
      parseMigration({ file, text: text.replace('Each person once', 'Persons') }).checksum,
      checksum,
    );
    assert.notEqual(parseMigration({ file, text: text.replace('Note', 'Mark') }).checksum, checksum);
  });

  for (const file of ['1__people.cypher', 'V0001_people.cypher', 'V0001__People.cypher']) {
    it(`refuses the name ${file}`, () => {
      assert.throws(() => parseMigration({ file, text }), { code: 'MIGRATION_NAME' });
    });
  }
});
