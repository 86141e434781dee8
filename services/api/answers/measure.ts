import type { Measure } from '#questions/understanding.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import type { Finding } from './finding.ts';
import { count, listInWords } from './in-words.ts';
import { keepAnswers } from './keep-answers.ts';

/** Answers with the question of how many, which was first or latest, or who said the most, answered as well. */
export function measured(finding: Finding, measure: Measure): Finding {
  const { answers } = finding;
  if (measure === null || answers.length === 0) return finding;
  if (measure === 'count') {
    const told = finding.among !== undefined || finding.sentence.startsWith(`${answers.length} `);
    return told
      ? finding
      : { ...finding, sentence: `${count(answers.length, 'answer')}. ${finding.sentence}` };
  }
  if (measure === 'most') return mostSaid(finding);
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
    ...keepAnswers(finding, kept),
    sentence: `${word}, on ${end}, as far as documents have dates${finding.among === undefined ? '' : ` and of ${finding.among}`}: ${kept.map(({ name, text }) => (text === undefined ? name : `${name}: ${text}`)).join('; ')}.`,
  };
}

/** Whoever said the most of those found; the next one is told beside it. Nothing is changed where statements were not counted. */
function mostSaid(finding: Finding): Finding {
  const counted = finding.answers.filter(({ statements }) => statements !== undefined);
  const most = Math.max(...counted.map(({ statements = 0 }) => statements));
  const kept = counted.filter(({ statements }) => statements === most);
  if (counted.length < finding.answers.length || kept.length === 0) return finding;
  const next = [...counted]
    .filter((answer) => !kept.includes(answer))
    .sort((one, other) => (other.statements ?? 0) - (one.statements ?? 0))[0];
  const behind = next === undefined ? '' : `; next is ${next.name} with ${next.statements}`;
  return {
    ...keepAnswers(finding, kept),
    sentence: `${listInWords(kept.map(({ name }) => name))}: ${count(most, 'statement')}, the most for “${finding.description}”${behind}.`,
  };
}

function dayOf({ date, firstReported, lastReported }: AnswerItem, measure: 'first' | 'last'): string | null {
  const day = date ?? (measure === 'first' ? firstReported : lastReported) ?? null;
  return day === null ? null : day.slice(0, 10);
}
