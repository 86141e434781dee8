import { understand } from '#questions/understand.ts';
import type { Days } from '#questions/understanding.ts';
import { countPending } from '#store/queries/count-pending.ts';
import { listConflicts } from '#store/queries/list-conflicts.ts';
import { presentConflicts } from '../evidence/present-conflicts.ts';
import type { Answer } from '../schemas/answer.ts';
import { comparedDays, tellDays } from './compared-days.ts';
import { findAnswer } from './find-answer.ts';
import type { Asking, Finding, Meant } from './finding.ts';
import { explainNotUnderstood } from './not-understood.ts';

const CONFLICTS = 10;

/**
 * Answers a plain question.
 * @param options.today the day that "last week" counts from
 * @returns the answer; where nothing was found, or the question was not understood, it says so
 */
export async function answerQuestion(
  question: string,
  { today, ...options }: Omit<Asking, 'question'> & { today: string },
): Promise<Answer> {
  const asking: Asking = { ...options, question };
  const understanding = understand(question, { gazetteers: asking.gazetteers, today });
  const [pending, answered] = await Promise.all([
    countPending(asking.graph),
    understanding.understood ? findAnswer(understanding, asking) : null,
  ]);
  if (!understanding.understood || answered === null)
    return { ...(await explainNotUnderstood(asking)), pending };
  const { asked, finding } = answered;
  const { days } = understanding.filters;
  return {
    question,
    found: finding.answers.length > 0,
    sentence: withPending(finding.sentence + tellDays({ asked, days, answers: finding.answers }), pending),
    understoodAs: {
      kind: asked.kind,
      description: finding.description,
      names: finding.names.map(({ id, kind, name }) => ({ id, kind, name })),
      ...askedDays(days),
      days: days === null ? null : comparedDays(asked.kind),
      collection: asking.collection,
    },
    answers: [...finding.answers],
    cypher: finding.cypher,
    conflicts: await conflictsTouching(finding, asking),
    pending,
    suggestions: finding.meant.map((meant) => replaced(question, meant)),
  };
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
