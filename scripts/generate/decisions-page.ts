import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../docs/decisions');
/** "0018-keys-in-files.md" begins with "# 18. Keys of the API lie in files", and has its date below. */
const FILE = /^(?<number>\d{4})-[a-z0-9-]+\.md$/;
const TITLE = /^# (?<number>\d+)\. (?<title>.+)\n\n(?<date>\d{4}-\d{2}-\d{2})\n/;

/**
 * docs/decisions/README.md: every decision by number, with its title and date.
 *
 * @throws Error where a page does not begin with the number of its file, its title and its date
 */
export function decisionsPage(): string {
  const files = globSync('[0-9]*.md', { cwd: FOLDER }).sort();
  return [
    '# Decisions',
    '',
    '<!-- Made by `npm run generate` from the pages beside it; edit those instead. -->',
    '',
    'What would surprise a newcomer, with the reasons and the figures of its day. A page stays as it was decided; where a later one changes it, it says so',
    'and names that one. A number is given when a page is begun, so that one is missing where nothing came of it.',
    '',
    '| | decision | date |',
    '| --- | --- | --- |',
    ...files.map((file) => row(file, readFileSync(join(FOLDER, file), 'utf8'))),
    '',
  ].join('\n');
}

function row(file: string, text: string): string {
  const number = Number(FILE.exec(basename(file))?.groups?.number);
  const head = TITLE.exec(text)?.groups;
  if (head === undefined || Number(head.number) !== number)
    throw new Error(`docs/decisions/${file} has to begin with "# ${number}. Title" and its date`);
  return `| ${number} | [${head.title}](${file}) | ${head.date} |`;
}
