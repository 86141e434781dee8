import type { EntityRow } from '#store/queries/find-entities.ts';
import { listMentioningDocuments } from '#store/queries/list-mentioning-documents.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { showWords } from '../../evidence/show-words.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { relationsOf } from './connections.ts';

const KINDS_IN_WORDS: Readonly<Record<string, string>> = {
  Organization: 'an organization',
  Country: 'a country',
  Place: 'a place',
};

/** "What is NATO?": what kind of thing it is, where documents first name it, and its relations. */
export async function findWhatItIs(entity: EntityRow, asking: Asking): Promise<Finding> {
  const { graph, collection } = asking;
  const [first] = await listMentioningDocuments(graph, {
    ...{ id: entity.id, from: null, to: null, quoted: null, collection, limit: 1 },
  });
  const texts = await readTexts(graph, first === undefined ? [] : [first.document.id]);
  const text = first === undefined ? undefined : texts.get(first.document.id);
  const shown = first === undefined || text === undefined ? null : showWords(text, first);
  const { answers, words } = await relationsOf({ one: entity, other: null }, asking);
  const { kind, id, name } = entity;
  const told = words.length === 0 ? '' : `: ${listInWords(words)}`;
  return {
    description: `what ${name} is`,
    names: [entity],
    known: true,
    answers: [{ kind, id, name, evidence: shown === null ? [] : [shown] }, ...answers],
    sentence: `${name} is ${KINDS_IN_WORDS[kind] ?? 'named'} in ${count(entity.documents, 'document')}${told}.`,
    cypher: `MATCH (entity:Entity {id: ${literal(id)}})\nOPTIONAL MATCH path = (entity)--(:Entity)\nRETURN entity, path`,
    meant: [],
  };
}
