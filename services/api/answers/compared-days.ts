import type { Asked, Days } from '#questions/understanding.ts';
import type { AnswerItem } from '../schemas/answer.ts';

/** Kinds of question that ask for what was said; the others ask for what documents report. */
const SAID: ReadonlySet<Asked['kind']> = new Set(['speakers', 'sources', 'statements', 'words', 'relays']);

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
  if (comparedDays(asked.kind) === 'reported') return ` That is as reported ${stretch}.`;
  const published = answers.filter(({ dateSource }) => dateSource === 'published').length;
  const stated = answers.filter(({ dateSource }) => dateSource === 'stated').length;
  const counted =
    published + stated === 0
      ? ''
      : ` (${stated} by the day it was said, ${published} by that of publication)`;
  return ` Days are those on which it was said, where documents tell, else those of publication${counted}; asked for: ${stretch}. What has no date is left out.`;
}

function stretchInWords({ from, to }: Days): string {
  if (from === to && from !== null) return `on ${from}`;
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `from ${from} to ${to}`;
}
