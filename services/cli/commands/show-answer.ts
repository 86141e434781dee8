import { type ShownConflict, showConflicts } from './show-conflicts.ts';

/** What is shown of an answer; the API gives more. */
export type ShownAnswer = {
  readonly sentence: string;
  readonly answers: readonly ShownItem[];
  /** What was said in similar words, where nothing was found. */
  readonly closest: readonly ShownItem[];
  readonly conflicts: readonly ShownConflict[];
  readonly suggestions: readonly string[];
};
type ShownItem = {
  readonly name: string;
  readonly title?: string;
  readonly of?: string | null;
  readonly status?: string;
  readonly text?: string;
  readonly date?: string | null;
  readonly dateSource?: string;
  /** Which version of a page alone reports a statement. */
  readonly change?: 'added' | 'removed';
  readonly evidence: readonly {
    readonly exact: string;
    readonly link: string | null;
    readonly document: {
      readonly sourceId: string | null;
      readonly title: string | null;
      readonly publishedAt: string | null;
    };
  }[];
};

const CHANGES = { added: ', only in the newer version', removed: ', only in the older version' } as const;

/** Answers and pieces of evidence that a terminal shows; `--json` gives all. */
const ANSWERS = 15;
const EVIDENCE = 2;

/** An answer laid out for reading. */
export function showAnswer({ sentence, answers, closest, conflicts, suggestions }: ShownAnswer): string {
  const more = answers.length - ANSWERS;
  return [
    sentence,
    ...answers.slice(0, ANSWERS).flatMap(showItem),
    ...(more > 0 ? ['', `… and ${more} more (--json shows all)`] : []),
    ...(closest.length > 0
      ? ['', 'Said in similar words, but no answer:', ...closest.flatMap(showItem)]
      : []),
    ...(conflicts.length > 0 ? ['', 'Documents contradict each other:'] : []),
    ...showConflicts(conflicts).map((line) => `  ${line}`),
    ...(suggestions.length > 0 ? ['', 'Try:', ...suggestions.map((question) => `  ${question}`)] : []),
  ].join('\n');
}

function showItem(item: ShownItem): string[] {
  const { name, title, of, status, text, date, dateSource, change, evidence } = item;
  const office = title === undefined ? '' : `, ${[title, of].filter(Boolean).join(' of ')}`;
  const standing = status === undefined || status === 'current' ? '' : ` (${status})`;
  const said = text === undefined ? '' : `: ${oneLine(text)}`;
  const when = text === undefined ? '' : whenInWords(date ?? null, dateSource);
  return [
    '',
    `• ${name}${office}${standing}${said}${when}${change === undefined ? '' : CHANGES[change]}`,
    ...evidence.slice(0, EVIDENCE).flatMap(showEvidence),
  ];
}

/** " (said on 2025-12-03)"; a day of publication is called one, since it is not when it was said. */
function whenInWords(date: string | null, source: string | undefined): string {
  if (date === null) return ' (no date)';
  return ` (${source === 'stated' ? 'said on' : 'published on'} ${date.slice(0, 10)})`;
}

function showEvidence({ exact, link, document }: ShownItem['evidence'][number]): string[] {
  const where = [document.title ?? document.sourceId, document.publishedAt?.slice(0, 10)];
  return [
    `    “${oneLine(exact)}”`,
    `      — ${where.filter(Boolean).join(', ')}`,
    ...(link === null ? [] : [`        ${link}`]),
  ];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
