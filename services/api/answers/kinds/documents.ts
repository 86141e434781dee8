import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
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
import { isSeat } from '../known-entity.ts';
import { linkName } from '../link-name.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownTopic } from '../unknown-name.ts';
import { findDocumentsByWords } from './documents-by-words.ts';

const DOCUMENTS = 100;

/** "Which articles mention Rubio?" */
export async function findDocuments(
  { about, outlets, quoted, days }: { about: Phrase; outlets: boolean; quoted: boolean; days: Days | null },
  asking: Asking,
): Promise<Finding> {
  const does = quoted ? 'quote' : 'mention';
  const place = isSeat(about.text, asking.gazetteers)
    ? await linkName(about.text, { ...asking, kinds: ['Place'] })
    : null;
  const linked = place?.found ? place : await linkPhrase(about, { ...asking, kinds: null });
  if (!linked.found) {
    const byWords =
      linked.known === null && !quoted ? await findDocumentsByWords({ about, outlets, days }, asking) : null;
    return byWords ?? unknownTopic(about, { linked, description: `which documents ${does} ${about.text}` });
  }
  const { entity } = linked;
  const mentioning = await listMentioningDocuments(asking.graph, {
    id: entity.id,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection: asking.collection,
    quoted: quoted || null,
    limit: DOCUMENTS,
  });
  const texts = await readTexts(
    asking.graph,
    mentioning.map(({ document }) => document.id),
  );
  // Where a city stands for its government, not every document on the country names it.
  const rows = isSeat(about.text, asking.gazetteers)
    ? mentioning.filter(({ document }) => hasName(texts.get(document.id) ?? '', about.text))
    : mentioning;
  const description = `which documents ${does} ${entity.name}`;
  return {
    description,
    names: [entity],
    known: true,
    answers: rows.map((row) => ({ ...documentAnswer(row, texts), name: nameOf(row, outlets) })),
    sentence:
      rows.length === 0
        ? `Nothing found: no document ${does}s ${entity.name}${days === null ? '' : ' in that time'}.`
        : `${count(rows.length, 'document')} ${does}${rows.length === 1 ? 's' : ''} ${entity.name}: ${listInWords([...new Set(rows.map((row) => nameOf(row, outlets)))])}.`,
    cypher: `MATCH path = (document:Document)<-[:IN]-(:Referent)-[:REFERS_TO]->(:Entity {id: ${literal(entity.id)}})\nWHERE document.id IN ${literal(rows.map(({ document }) => document.id))}\nRETURN path`,
    meant: [],
  };
}

function hasName(text: string, name: string): boolean {
  return ` ${foldWords(text).join(' ')} `.includes(` ${foldWords(name).join(' ')} `);
}

/** An outlet is asked for by its own name; a document from nobody knows where keeps its title. */
function nameOf({ name, document, originalPublisher }: MentioningDocumentRow, outlets: boolean): string {
  if (!outlets) return name;
  const { publisher } = document;
  if (publisher === null || originalPublisher === null) return publisher ?? originalPublisher ?? name;
  return `${publisher} (from ${originalPublisher})`;
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
