import { type Counts, matched } from '../counts.ts';
import { foldName } from '../fold-name.ts';
import { byMentions } from './align-entities.ts';
import type { ScoredDocument } from './document.ts';

/**
 * Counts of `entities`: each labelled entity once, by name and type. A second predicted entity of the same name, or
 * one of the wrong type, is wrong; optional ones and names that lie in ignored stretches count neither way.
 */
export function scoreEntities({ labelled, prediction, aligned }: ScoredDocument): Record<string, Counts> {
  const found = new Set<number>();
  const ignored = new Set(
    labelled.ignored.map(({ start, end }) => foldName(labelled.text.slice(start, end))),
  );
  let predicted = 0;
  let right = 0;
  for (const { id, name, type } of byMentions(prediction.entities)) {
    const index = aligned.get(id);
    const entity = index === undefined ? undefined : labelled.entities[index];
    const first = index !== undefined && !found.has(index) && entity?.types.includes(type) === true;
    if (first) found.add(index);
    if (entity?.optional || (entity === undefined && ignored.has(foldName(name)))) continue;
    predicted += 1;
    right += Number(first);
  }
  return {
    entities: matched(right, predicted, labelled.entities.filter(({ optional }) => !optional).length),
  };
}
