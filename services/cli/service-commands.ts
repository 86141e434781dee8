import { type Command, InvalidArgumentError } from 'commander';
import { withApi } from './command.ts';
import { ask, askAll } from './commands/ask.ts';
import { reread } from './commands/reread.ts';
import { digest, remove, removeCollection, retry, status } from './commands/work.ts';
import { formatOption } from './format-option.ts';
import type { InputFormat } from './inputs/read-inputs.ts';
import type { Terminal } from './terminal.ts';

type AskFlags = { batch?: string; collection?: string; json: boolean };
type IngestFlags = { wait: boolean; json: boolean; collection?: string; format?: InputFormat };

/** The collection that the examples belong to. */
const DEMO = 'demo';

/** Commands that talk to the service at NEWSGRAPH_URL. */
export function addServiceCommands(program: Command, terminal: Terminal): void {
  const run = async (command: Parameters<typeof withApi>[1]) => {
    process.exitCode = await withApi(terminal, command);
  };

  program
    .command('ask')
    .description('answer a plain question, with the words that show it')
    .argument('[question...]', 'the question')
    .option('--batch <file>', 'answer every question of a file, a JSON object a line')
    .option('--collection <name>', 'answer from the documents of one collection')
    .option('--json', 'print the whole answer as JSON', false)
    .action(async (words: string[], { batch, ...flags }: AskFlags) => {
      if (batch !== undefined) return run((api) => askAll({ file: batch, ...flags }, { api, terminal }));
      if (words.length === 0) program.error('error: give a question, or --batch with a file of them');
      return run((api) => ask({ question: words.join(' '), ...flags }, { api, terminal }));
    });

  program
    .command('ingest')
    .description('send documents in: .txt, .html, .jsonl')
    .argument('[path...]', 'files, folders or patterns; standard input without one')
    .option('--wait', 'stay until they are read and resolved', false)
    .option('--collection <name>', 'the collection they belong to')
    .option('--json', 'print what was stored as JSON', false)
    .addOption(formatOption())
    .action(async (paths: string[], { wait, json, ...flags }: IngestFlags) => {
      const options = {
        paths,
        wait,
        json,
        collection: flags.collection ?? null,
        format: flags.format ?? null,
      };
      // It takes documents apart, which no other of these commands does: they start without what that takes.
      const { ingest } = await import('./commands/ingest.ts');
      return run((api) => ingest(options, { api, terminal }));
    });

  program
    .command('status')
    .description('how many documents are in which state, and what is still to be done')
    .option('--json', 'print JSON', false)
    .action(async (options: { json: boolean }) => run((api) => status(options, { api, terminal })));

  program
    .command('retry')
    .description('read documents again that failed')
    .argument('[id...]', 'ids of documents; all that failed without one', collectId, [])
    .action(async (ids: string[]) => run((api) => retry({ ids }, { api, terminal })));

  program
    .command('reread')
    .description('read documents anew that another version of the reader has read, and tell the difference')
    .option('--dry-run', 'tell what would change, and change nothing', false)
    .option('--json', 'print JSON', false)
    .action(async (options: { dryRun: boolean; json: boolean }) =>
      run((api) => reread(options, { api, terminal })),
    );

  program
    .command('remove')
    .description('take documents out, with everything that only they supported')
    .argument('<id...>', 'ids of documents', collectId, [])
    .action(async (ids: string[]) => run((api) => remove({ ids }, { api, terminal })));

  program
    .command('digest')
    .description('print the hash of the whole graph; it is the same in whatever order documents came')
    .action(async () => run((api) => digest({}, { api, terminal })));

  const collection = program.command('collection').description('work with a collection of documents');
  collection
    .command('remove')
    .description('take a collection out, with every document that is in no other')
    .argument('<name>', 'the collection')
    .action(async (name: string) => run((api) => removeCollection({ name }, { api, terminal })));

  const demo = program.command('demo').description('work with the examples');
  demo
    .command('remove')
    .description('take the examples out without a trace')
    .action(async () => run((api) => removeCollection({ name: DEMO }, { api, terminal })));
}

function collectId(id: string, before: string[]): string[] {
  if (!/^[0-9a-f]{64}$/.test(id)) throw new InvalidArgumentError('An id has 64 hexadecimal digits.');
  return [...before, id];
}
