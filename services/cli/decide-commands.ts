import { type Command, Option } from 'commander';
import { withApi } from './command.ts';
import { type Asked, decide, listDecisions, undo } from './commands/decide.ts';
import { forget } from './commands/forget.ts';
import { listReviews } from './commands/reviews.ts';
import { signature } from './signature.ts';
import type { Terminal } from './terminal.ts';

type Reasoned = { readonly by: string; readonly why: string };

const TYPES = ['Person', 'Organization', 'Country', 'Place'];

/** Commands by which people decide about what documents say. */
export function addDecideCommands(program: Command, terminal: Terminal): void {
  const run = async (command: Parameters<typeof withApi>[1]) => {
    process.exitCode = await withApi(terminal, command);
  };
  const deciding = program
    .command('decide')
    .description('decide what documents leave open or have wrong; everything can be undone');
  const decision = (usage: string, description: string) =>
    deciding
      .command(usage)
      .description(description)
      .requiredOption('--why <reason>', 'the reason')
      .option('--by <name>', 'who decides', signature());
  const take = (reasons: Reasoned, asked: Asked) =>
    run((api) => decide({ ...asked, ...reasons }, { api, terminal }));

  decision('merge <entity> <into>', 'two are one: give an id or a name of each').action(
    (entity: string, into: string, reasons: Reasoned) => take(reasons, { kind: 'merge', entity, into }),
  );
  decision('not-same <entity> <other>', 'two are not the same').action(
    (entity: string, other: string, reasons: Reasoned) => take(reasons, { kind: 'not-same', entity, other }),
  );
  decision('split <entity> <document...>', 'these documents speak of somebody else').action(
    (entity: string, documents: string[], reasons: Reasoned) =>
      take(reasons, { kind: 'split', entity, documents }),
  );
  decision('rename <entity> <name>', 'it is called otherwise').action(
    (entity: string, name: string, reasons: Reasoned) => take(reasons, { kind: 'rename', entity, name }),
  );
  decision('type <entity> <type>', `it is a ${TYPES.join(', ')}`).action(
    (entity: string, type: string, reasons: Reasoned) => take(reasons, { kind: 'type', entity, type }),
  );
  decision(
    'hide <fact> [role]',
    'a statement or claim is wrong, by its id; or a person does not hold an office',
  ).action((fact: string, role: string | undefined, reasons: Reasoned) =>
    take(reasons, role === undefined ? { kind: 'hide', fact } : { kind: 'hide', person: fact, role }),
  );

  deciding
    .command('undo <decision>')
    .description('take a decision back, by its id')
    .option('--by <name>', 'who takes it back', signature())
    .action((id: string, { by }: { by: string }) => run((api) => undo({ id, by }, { api, terminal })));
  deciding
    .command('list')
    .description('what was decided, by whom and why')
    .option('--json', 'print JSON', false)
    .action(({ json }: { json: boolean }) => run((api) => listDecisions({ json }, { api, terminal })));

  program
    .command('forget <person>')
    .description('forget a person for good: an id or a name')
    .requiredOption('--why <reason>', 'the reason')
    .option('--by <name>', 'who has it done', signature())
    .option('--yes', 'do it: it cannot be undone', false)
    .action((person: string, options: Reasoned & { yes: boolean }) =>
      run((api) => forget({ person, ...options }, { api, terminal })),
    );

  program
    .command('reviews')
    .description('doubtful cases that a person should look at')
    .addOption(new Option('--limit <count>', 'how many').default(20).argParser(Number))
    .option('--json', 'print JSON', false)
    .action((options: { limit: number; json: boolean }) =>
      run((api) => listReviews(options, { api, terminal })),
    );
}
