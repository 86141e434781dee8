import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStartOptions } from './options.ts';

const read = (words: string[], variables: NodeJS.ProcessEnv = {}) => readStartOptions({ words, variables });

describe('options of npm start', () => {
  it('reads the examples on port 4747 when nothing is said', () => {
    const { port, host, examples, dataDirectory } = read([]);
    assert.deepEqual({ port, host, examples }, { port: 4747, host: '127.0.0.1', examples: true });
    assert.match(dataDirectory, /\.newsgraph$/);
  });

  it('takes an argument before a variable', () => {
    const variables = { NEWSGRAPH_PORT: '5000', NEWSGRAPH_DATA: '/one' };
    assert.equal(read([], variables).port, 5000);
    assert.equal(read(['--port', '6000'], variables).port, 6000);
    assert.equal(read(['--data', '/two'], variables).dataDirectory, '/two');
  });

  it('keeps all state in the data directory', () => {
    const { tokenFile, logDirectory } = read(['--data', '/state']);
    assert.deepEqual({ tokenFile, logDirectory }, { tokenFile: '/state/token', logDirectory: '/state/logs' });
  });

  it('leaves the examples out when asked to', () => {
    assert.equal(read(['--no-examples']).examples, false);
  });

  for (const port of ['0', '70000', 'many', '-1']) {
    it(`refuses port ${port}`, () => {
      assert.throws(() => read([`--port=${port}`]), { message: /^--port .* 1 to 65535/ });
    });
  }

  it('refuses an option that it does not know', () => {
    assert.throws(() => read(['--colour']), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' });
  });
});
