import type { Measure } from '#questions/understanding.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import { withoutIds } from './browser-cypher.ts';
import type { Finding } from './finding.ts';
import { count } from './in-words.ts';

/** Answers with the question of how many, or which was first or latest, answered as well. */
export function measured(finding: Finding, measure: Measure): Finding {
  const { answers } = finding;
  if (measure === null || answers.length === 0) return finding;
  if (measure === 'count') {
    const told = finding.among !== undefined || finding.sentence.startsWith(`${answers.length} `);
    return told
      ? finding
      : { ...finding, sentence: `${count(answers.length, 'answer')}. ${finding.sentence}` };
  }
  const dated = answers.filter((answer) => dayOf(answer, measure) !== null);
  const ends = dated.map((answer) => dayOf(answer, measure) ?? '').sort();
  const end = measure === 'first' ? ends[0] : ends.at(-1);
  const kept = dated.filter((answer) => dayOf(answer, measure) === end);
  if (end === undefined)
    return {
      ...finding,
      sentence: `${finding.sentence} None has a date, so first and latest cannot be told.`,
    };
  const word = measure === 'first' ? 'First' : 'Latest';
  return {
    ...finding,
    answers: kept,
    cypher: withoutIds(
      finding.cypher,
      answers.filter((answer) => !kept.includes(answer)).map(({ id }) => id),
    ),
    sentence: `${word}, on ${end}, as far as documents have dates${finding.among === undefined ? '' : ` and of ${finding.among}`}: ${kept.map(({ name, text }) => (text === undefined ? name : `${name}: ${text}`)).join('; ')}.`,
  };
}

function dayOf({ date, firstReported, lastReported }: AnswerItem, measure: 'first' | 'last'): string | null {
  const day = date ?? (measure === 'first' ? firstReported : lastReported) ?? null;
  return day === null ? null : day.slice(0, 10);
}
