import type { RelationsAsked } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { listRelations } from '#store/queries/list-relations.ts';
import type { Asking } from '../finding.ts';
import type { RelationEnds } from '../relations-between.ts';
import { type ShownRelation, showRelationRows } from './shown-relations.ts';
import { showsWords } from './shows-words.ts';

const RELATIONS = 100;
/** Where people meet; of these the words that show it have to name one. */
const OCCASIONS = ['meeting', 'summit', 'talks', 'conference', 'gathering', 'session', 'negotiations'];

/**
 * Who sat for somebody at a meeting attended it: "at this week's NATO meeting, the United States was represented by …". None where
 * something else is asked than who attended.
 */
export async function standIns(
  { asked, from, to }: RelationEnds & { asked: RelationsAsked },
  asking: Asking,
): Promise<ShownRelation[]> {
  if (!asked.types.includes('ATTENDED')) return [];
  const rows = await listRelations(asking.graph, {
    types: ['REPRESENTED'],
    entity: from?.id ?? null,
    as: from === null ? null : 'from',
    other: null,
    first: null,
    last: null,
    collection: asking.collection,
    limit: RELATIONS,
  });
  const names = to === null ? [[]] : [to.name, ...to.aliases].map(foldWords);
  return (await showRelationRows(rows, asking)).filter(({ evidence }) =>
    names.some((name) => OCCASIONS.some((occasion) => showsWords(evidence, [...name, occasion]))),
  );
}
