import { splitAlternatives } from '#questions/split-alternatives.ts';
import { understand } from '#questions/understand.ts';
import type { Asked, Days } from '#questions/understanding.ts';
import { countPending } from '#store/queries/count-pending.ts';
import { listConflicts } from '#store/queries/list-conflicts.ts';
import { presentConflicts } from '../evidence/present-conflicts.ts';
import type { Answer } from '../schemas/answer.ts';
import { comparedDays, tellDays } from './compared-days.ts';
import { findAnswer } from './find-answer.ts';
import type { Asking, Finding, Meant } from './finding.ts';
import { joinAnswers } from './join-answers.ts';
import { explainNotUnderstood } from './not-understood.ts';

const CONFLICTS = 10;

type Options = Omit<Asking, 'question'> & { readonly today: string };
type Unpended = Omit<Answer, 'pending'>;
/** What is asked, and of which days. */
type Timed = { readonly asked: Asked; readonly days: Days | null };

/**
 * Answers a plain question; one with an "or" between names as the questions that it stands for.
 * @param options.today the day that "last week" counts from
 * @returns the answer; where nothing was found, or the question was not understood, it says so
 */
export async function answerQuestion(question: string, options: Options): Promise<Answer> {
  const [pending, answer] = await Promise.all([
    countPending(options.graph),
    answerAlternatives(question, options),
  ]);
  return { ...answer, sentence: withPending(answer.sentence, pending), pending };
}

async function answerAlternatives(question: string, options: Options): Promise<Unpended> {
  const alternatives = splitAlternatives(question);
  if (alternatives === null) return answerAlone(question, options);
  const parts = await Promise.all(alternatives.map((alternative) => answerOne(alternative, options)));
  const answers = parts.map(({ answer }) => answer);
  const isEachUnderstood = answers.every(({ understoodAs }) => understoodAs !== null);
  if (!isEachUnderstood) return answerAlone(question, options);
  return withDays(joinAnswers(question, answers), parts[0]?.timed ?? null);
}

async function answerAlone(question: string, options: Options): Promise<Unpended> {
  const { answer, timed } = await answerOne(question, options);
  return withDays(answer, timed);
}

async function answerOne(
  question: string,
  { today, ...options }: Options,
): Promise<{ answer: Unpended; timed: Timed | null }> {
  const asking: Asking = { ...options, question };
  const understanding = understand(question, { gazetteers: asking.gazetteers, today });
  const answered = understanding.understood ? await findAnswer(understanding, asking) : null;
  if (!understanding.understood || answered === null)
    return { answer: await explainNotUnderstood(asking), timed: null };
  const { asked, finding } = answered;
  const { days } = understanding.filters;
  const answer: Unpended = {
    question,
    found: finding.answers.length > 0,
    sentence: finding.sentence,
    understoodAs: {
      kind: asked.kind,
      description: finding.description,
      names: finding.names.map(({ id, kind, name }) => ({ id, kind, name })),
      ...askedDays(days),
      days: days === null ? null : comparedDays(asked.kind),
      collection: asking.collection,
    },
    answers: [...finding.answers],
    closest: finding.answers.length > 0 ? [] : [...(finding.closest ?? [])],
    cypher: finding.cypher,
    conflicts: await conflictsTouching(finding, asking),
    suggestions: finding.meant.map((meant) => replaced(question, meant)),
  };
  return { answer, timed: { asked, days } };
}

/** What the days of the question were compared with is told once, also of several answers. */
function withDays(answer: Unpended, timed: Timed | null): Unpended {
  if (timed === null) return answer;
  return { ...answer, sentence: answer.sentence + tellDays({ ...timed, answers: answer.answers }) };
}

function askedDays(days: Days | null): { from: string | null; to: string | null } {
  return { from: days?.from ?? null, to: days?.to ?? null };
}

/** Contradictions about the people or offices in the answers, where the answers are about offices. */
async function conflictsTouching(
  { answers }: Finding,
  { graph, collection }: Asking,
): Promise<Answer['conflicts']> {
  const touches = answers.filter(({ title }) => title !== undefined).map(({ id }) => id);
  if (touches.length === 0) return [];
  return presentConflicts(graph, await listConflicts(graph, { touches, collection, limit: CONFLICTS }));
}

function withPending(sentence: string, { jobs, blocks }: Answer['pending']): string {
  return jobs + blocks === 0 ? sentence : `${sentence} Documents are still being read, so this may change.`;
}

function replaced(question: string, { start, end, name }: Meant): string {
  return question.slice(0, start) + name + question.slice(end);
}
