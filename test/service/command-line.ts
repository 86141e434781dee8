import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before } from 'node:test';
import { TOKEN } from '#api/test-app.fixture.ts';

const PROGRAM = join(import.meta.dirname, '../../services/cli/newsgraph.ts');

/** What a command printed, and its exit code. */
export type Printed = { readonly stdout: string; readonly stderr: string; readonly code: number | null };

/**
 * The command line beside a service, each command as a process of its own. Called where tests are described: the data directory with
 * the token is there while they run.
 */
export function commandLine(service: () => { readonly url: string }) {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-command-line-'));
    await writeFile(join(folder, 'token'), TOKEN);
  });
  after(() => rm(folder, { recursive: true }));
  return {
    folder: () => folder,
    async run(words: string[], options: { stdin?: string; environment?: object } = {}): Promise<Printed> {
      const own = {
        NEWSGRAPH_URL: service().url,
        NEWSGRAPH_DATA: folder,
        NEWSGRAPH_TOKEN: '',
        NEWSGRAPH_TOKEN_FILE: '',
      };
      const environment = { ...own, ...options.environment };
      const child = spawn(process.execPath, [PROGRAM, ...words], { env: { ...process.env, ...environment } });
      child.stdin.end(options.stdin ?? '');
      const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
      const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
      return { stdout, stderr, code };
    },
  };
}
