import type { Phrase } from '#questions/phrases/phrase.ts';
import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { findOfficeHolders } from '../find-office-holders.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { findHolders } from './holders.ts';
import { holderAnswers } from './holdings.ts';

type Split = { readonly person: Phrase; readonly office: OfficePhrase };

/** "Is Rubio the secretary of state?" */
export async function findWhetherHolds(
  { splits, days }: { splits: readonly Split[]; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  let unknown: Finding | null = null;
  for (const { person, office } of splits) {
    const linked = await linkPhrase(person, { ...asking, kinds: ['Person'] });
    if (linked.found) return whetherPersonHolds({ person: linked.entity, office, days }, asking);
    const description = `whether ${person.text} is ${office.phrase.text}`;
    unknown ??= unknownName(person, { linked, description });
  }
  if (unknown === null) throw new Error('A question for a person and an office has neither.');
  return unknown;
}

async function whetherPersonHolds(
  { person, office, days }: { person: EntityRow; office: OfficePhrase; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const asked = { office, past: office.status !== null, days };
  const holders = await findHolders(asked, asking);
  const supported = holders.answers.filter(({ id }) => id === person.id);
  const answers = supported.length > 0 ? supported : await contestedAnswers(person, { asked, asking });
  const before =
    answers.length === 0 && office.status === null ? await heldBefore(person, { asked, asking }) : null;
  const others = holders.answers.filter(({ id }) => id !== person.id).map(({ name }) => name);
  const instead =
    others.length === 0
      ? ''
      : ` ${supported.length === 0 && answers.length > 0 ? 'More documents' : 'Documents'} name ${[...new Set(others)].join(', ')}.`;
  return {
    ...holders,
    description: `whether ${person.name} is ${office.phrase.text}`,
    names: [person, ...holders.names],
    known: true,
    answers: [...answers, ...(before?.answers ?? [])],
    cypher: before?.cypher ?? holders.cypher,
    sentence:
      before !== null
        ? `No longer, as documents have it: they name ${person.name} as a former ${office.phrase.text}.${instead}`
        : answers.length === 0
          ? `Nothing found: no document says that ${person.name} is ${office.phrase.text}.${instead}`
          : `Yes, documents say that ${person.name} is ${office.phrase.text}.${instead}`,
  };
}

/** Those who say so are answered with, however many contradict them. */
async function contestedAnswers(
  person: EntityRow,
  { asked, asking }: { asked: { office: OfficePhrase; past: boolean; days: Days | null }; asking: Asking },
): Promise<AnswerItem[]> {
  const { rows } = await findOfficeHolders(asked, asking);
  return holderAnswers(
    rows.filter((row) => row.person.id === person.id),
    asking,
  );
}

/** "Is Rutte prime minister?": documents that call him a former one deny it; null where none does. */
async function heldBefore(
  person: EntityRow,
  { asked, asking }: { asked: { office: OfficePhrase; days: Days | null }; asking: Asking },
): Promise<Pick<Finding, 'answers' | 'cypher'> | null> {
  const office = { ...asked.office, status: 'former' as const };
  const { answers, cypher } = await findHolders({ ...asked, office, past: true }, asking);
  const own = answers.filter(({ id }) => id === person.id);
  return own.length === 0 ? null : { answers: own, cypher };
}
