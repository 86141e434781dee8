import type { Answer } from '#api/schemas/answer.ts';
import type { JudgedQuestion } from './ask-what-is-told.ts';

/** How questions of one kind were answered. */
export type Tally = {
  questions: number;
  answers: number;
  wrong: number;
  expected: number;
  missed: number;
  /** Questions that were answered though nothing answers them. */
  answered: number;
};

export type Mistake = {
  readonly question: string;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** Adds an answer to the tally of its kind. @returns what was wrong with it, null where nothing was */
export function addAnswer(
  tallies: Map<string, Tally>,
  given: { asked: JudgedQuestion; answer: Answer },
): Mistake | null {
  const { asked, answer } = given;
  const none = { questions: 0, answers: 0, wrong: 0, expected: 0, missed: 0, answered: 0 };
  const tally = tallies.get(asked.kind) ?? none;
  const wrong = answer.answers.filter((item) => !asked.isRight(item));
  const told = answer.answers.map(({ evidence: _, ...item }) => JSON.stringify(item));
  const missed = asked.expected.filter((words) => !told.some((item) => item.includes(words)));
  tallies.set(asked.kind, {
    questions: tally.questions + 1,
    answers: tally.answers + answer.answers.length,
    wrong: tally.wrong + wrong.length,
    expected: tally.expected + asked.expected.length,
    missed: tally.missed + missed.length,
    answered: tally.answered + Number(answer.found),
  });
  if (wrong.length + missed.length === 0) return null;
  const tell = wrong.map(({ name, title, of, text }) => [name, title, of, text].filter(Boolean).join(', '));
  return { question: asked.question, wrong: tell, missed };
}
