import type { Phrase } from '#questions/phrases/phrase.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import type { Asking, Finding } from './finding.ts';
import { listInWords } from './in-words.ts';
import { keepAnswers } from './keep-answers.ts';
import { linkName } from './link-name.ts';
import { unknownName } from './unknown-name.ts';

/**
 * Keeps the answers that are, or are the words of, one of those whom the question gives to choose from: "who visited Helsinki, Landau or
 * Rubio". Where a name is nobody's, nothing is found, since the other one may be the wrong answer to what was asked.
 */
export async function keepEither(
  finding: Finding,
  either: readonly Phrase[],
  asking: Asking,
): Promise<Finding> {
  const linked = await Promise.all(
    either.map(async (phrase) => ({ phrase, to: await linkName(phrase.text, { ...asking, kinds: null }) })),
  );
  const entities: EntityRow[] = [];
  const choice = either.map(({ text }) => text).join(' or ');
  const description = `${finding.description}, of ${choice}`;
  for (const { phrase, to } of linked) {
    if (!to.found) return unknownName(phrase, { linked: to, description });
    entities.push(to.entity);
  }
  const ids = new Set(entities.map(({ id }) => id));
  const kept = finding.answers.filter((answer) => sidesOf(answer).some((id) => ids.has(id)));
  const names = entities.filter(({ id }) => kept.some((answer) => sidesOf(answer).includes(id)));
  return {
    ...keepAnswers(finding, kept),
    description,
    names: [...finding.names, ...entities],
    known: true,
    sentence:
      kept.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `Of ${choice}: ${listInWords(names.map(({ name }) => name))}. Asked: ${finding.description}.`,
  };
}

/** Whom an answer is, or tells of. */
function sidesOf({ kind, id, speaker, from, to }: AnswerItem): string[] {
  return [kind === 'Statement' ? speaker?.id : id, from?.id, to?.id].filter((side) => side !== undefined);
}
