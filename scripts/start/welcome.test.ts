import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { welcome } from './welcome.ts';

const given = {
  apiUrl: 'http://127.0.0.1:4747',
  browserUrl: 'http://127.0.0.1:7474/browser/',
  username: 'neo4j',
  passwordFile: '/state/password',
  logDirectory: '/state/logs',
};

describe('the welcome', () => {
  it('gives three questions that can be pasted as they are', () => {
    const commands = welcome(given).match(/curl 'http[^']+'/g) ?? [];
    assert.equal(commands.length, 3);
    for (const command of commands) assert.ok(URL.canParse(command.slice(6, -1)), command);
  });

  it('tells where the password lies, never the password', () => {
    assert.match(welcome(given), /user neo4j, password in \/state\/password/);
  });

  it('says what to type into Neo4j Browser for the guide', () => {
    assert.match(welcome(given), /:play http:\/\/127\.0\.0\.1:4747\/browser\/guide\.html/);
  });

  it('sends whoever has a Neo4j of their own to what they have to set', () => {
    const text = welcome({ ...given, browserUrl: null, passwordFile: null });
    assert.match(text, /Neo4j Browser {2}what to set .*: http:\/\/127\.0\.0\.1:4747\/browser\/guide\.html/);
    assert.doesNotMatch(text, /:play|password/);
  });
});
