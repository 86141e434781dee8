import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import {
  listMentioningDocuments,
  type MentioningDocumentRow,
} from '#store/queries/list-mentioning-documents.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { showWords } from '../../evidence/show-words.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';

const DOCUMENTS = 100;

/** "Which articles mention Rubio?" */
export async function findDocuments(
  { about, outlets, days }: { about: Phrase; outlets: boolean; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const linked = await linkPhrase(about, { ...asking, kinds: null });
  if (!linked.found)
    return unknownName(about, { linked, description: `which documents mention ${about.text}` });
  const { entity } = linked;
  const rows = await listMentioningDocuments(asking.graph, {
    id: entity.id,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection: asking.collection,
    limit: DOCUMENTS,
  });
  const texts = await readTexts(
    asking.graph,
    rows.map(({ document }) => document.id),
  );
  const description = `which documents mention ${entity.name}`;
  return {
    description,
    names: [entity],
    known: true,
    answers: rows.map((row) => ({ ...documentAnswer(row, texts), name: nameOf(row, outlets) })),
    sentence:
      rows.length === 0
        ? `Nothing found: no document mentions ${entity.name}${days === null ? '' : ' in that time'}.`
        : `${count(rows.length, 'document')} mention${rows.length === 1 ? 's' : ''} ${entity.name}: ${listInWords(rows.map((row) => nameOf(row, outlets)))}.`,
    cypher: `MATCH path = (:Document)<-[:IN]-(:Referent)-[:REFERS_TO]->(:Entity {id: ${literal(entity.id)}})\nRETURN path`,
    meant: [],
  };
}

/** An outlet is asked for by its own name; a document from nobody knows where keeps its title. */
function nameOf({ name, document }: MentioningDocumentRow, outlets: boolean): string {
  return outlets ? (document.publisher ?? name) : name;
}

function documentAnswer(row: MentioningDocumentRow, texts: ReadonlyMap<string, string>): AnswerItem {
  const text = texts.get(row.document.id);
  const shown = text === undefined ? null : showWords(text, row);
  return {
    kind: 'Document',
    id: row.document.id,
    name: row.name,
    sourceId: row.document.sourceIds[0] ?? null,
    publisher: row.document.publisher,
    evidence: shown === null ? [] : [shown],
  };
}
