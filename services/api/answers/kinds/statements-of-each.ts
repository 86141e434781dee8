import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { findStatements } from './statements.ts';

type EachAsked = {
  readonly speakers: readonly Phrase[];
  readonly about: Phrase | null;
  readonly days: Days | null;
};

/** "Compare what Rutte and Rubio said about NATO": the words of each, one after the other; of whom there are none is told. */
export async function findStatementsOfEach(
  { speakers, about, days }: EachAsked,
  asking: Asking,
): Promise<Finding> {
  const found = await Promise.all(
    speakers.map((speaker) => findStatements({ speaker, about, days, cue: null, hearer: null }, asking)),
  );
  const answers = found.flatMap((finding) => finding.answers);
  // Where a speaker is none that anybody knows, the two names may be one.
  const unknown =
    answers.length > 0 ? undefined : found.find(({ known, names }) => !known && names.length === 0);
  if (unknown !== undefined) return unknown;
  const description = listInWords(found.map((finding) => finding.description));
  const names = found.flatMap((finding) => finding.names);
  return {
    description,
    names: names.filter(({ id }, index) => names.findIndex((name) => name.id === id) === index),
    known: true,
    answers,
    sentence:
      answers.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${found.map(tellEach).join('; ')}.`,
    cypher: showStatements(answers.map(({ id }) => id)),
    meant: found.flatMap((finding) => finding.meant),
  };
}

/** "3 statements: what Mark Rutte said about NATO" */
function tellEach({ answers, description }: Finding): string {
  return `${answers.length === 0 ? 'nothing found' : count(answers.length, 'statement')}: ${description}`;
}
