import type { Asked, Days } from '#questions/understanding.ts';
import type { AnswerItem } from '../schemas/answer.ts';

/** Kinds of question that ask for what was said; the others ask for what documents report. */
const SAID: ReadonlySet<Asked['kind']> = new Set([
  'speakers',
  'sources',
  'statements',
  'statements-of-class',
  'statements-of-each',
  'words',
  'relays',
]);

/** What the days of a question are compared with: when something was said, else published; or when documents report it. */
export function comparedDays(kind: Asked['kind']): 'said' | 'reported' {
  return SAID.has(kind) ? 'said' : 'reported';
}

/** A sentence that says what the days of a question were compared with; '' where it names none. */
export function tellDays({
  asked,
  days,
  answers,
}: {
  asked: Asked;
  days: Days | null;
  answers: readonly AnswerItem[];
}): string {
  if (days === null) return '';
  const stretch = stretchInWords(days);
  if (comparedDays(asked.kind) === 'reported') {
    const sources = answers.map(({ firstDateSource }) => firstDateSource);
    return ` That is as reported ${stretch}${counted(sources, 'that documents state')}.`;
  }
  const sources = answers.map(({ dateSource }) => dateSource);
  return ` Days are those on which it was said, where documents tell, else those of publication${counted(sources, 'it was said')}; asked for: ${stretch}. What has no date is left out.`;
}

/** How many answers each kind of day is behind; '' where none has a day. */
function counted(sources: readonly (string | null | undefined)[], day: string): string {
  const [stated, published] = ['stated', 'published'].map(
    (kind) => sources.filter((source) => source === kind).length,
  );
  return stated || published ? ` (${stated} by the day ${day}, ${published} by that of publication)` : '';
}

function stretchInWords({ from, to }: Days): string {
  if (from === to && from !== null) return `on ${from}`;
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `from ${from} to ${to}`;
}
