import type { Phrase } from '#questions/phrases/phrase.ts';
import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { Asking, Finding } from '../finding.ts';
import { linkName } from '../link-name.ts';
import { unknownName } from '../unknown-name.ts';
import { findHolders } from './holders.ts';

/** "Is Rubio the secretary of state?" */
export async function findWhetherHolds(
  { person, office, days }: { person: Phrase; office: OfficePhrase; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkName(person.text, { ...asking, kinds: ['Person'] });
  if (!linked.found)
    return unknownName(person, { linked, description: `whether ${person.text} is ${office.phrase.text}` });
  const { entity } = linked;
  const holders = await findHolders({ office, past: office.status !== null, days }, asking);
  const answers = holders.answers.filter(({ id }) => id === entity.id);
  const others = holders.answers.filter(({ id }) => id !== entity.id).map(({ name }) => name);
  const description = `whether ${entity.name} is ${office.phrase.text}`;
  const instead = others.length === 0 ? '' : ` Documents name ${[...new Set(others)].join(', ')}.`;
  return {
    ...holders,
    description,
    names: [entity, ...holders.names],
    answers,
    sentence:
      answers.length === 0
        ? `Nothing found: no document says that ${entity.name} is ${office.phrase.text}.${instead}`
        : `Yes, documents say that ${entity.name} is ${office.phrase.text}.${instead}`,
  };
}
