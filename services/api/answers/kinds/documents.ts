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
import { type Linked, linkName } from '../link-name.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownTopic } from '../unknown-name.ts';
import { findDocumentsByWords } from './documents-by-words.ts';

const DOCUMENTS = 100;

type DocumentsAsked = {
  readonly about: Phrase;
  /** What they have to name besides; null for nothing. */
  readonly also: Phrase | null;
  readonly outlets: boolean;
  readonly quoted: boolean;
  readonly days: Days | null;
};

/** "Which articles mention Rubio?", "which articles quote both Rutte and Rubio" */
export async function findDocuments(asked: DocumentsAsked, asking: Asking): Promise<Finding> {
  const { about, also, outlets, quoted, days } = asked;
  const does = quoted ? 'quote' : 'mention';
  const linked = await linkNamed(about, asking);
  if (!linked.found) {
    const isTopic = linked.known === null && !quoted && also === null;
    const byWords = isTopic ? await findDocumentsByWords({ about, outlets, days }, asking) : null;
    return byWords ?? unknownTopic(about, { linked, description: `which documents ${does} ${about.text}` });
  }
  const second = also === null ? null : await linkNamed(also, asking);
  if (also !== null && second?.found === false)
    return unknownTopic(also, { linked: second, description: `which documents ${does} ${also.text}` });
  const named = [linked.entity, ...(second?.found ? [second.entity] : [])];
  const listed = await documentsNaming({ ...asked, linked, phrase: about }, asking);
  const others = second?.found
    ? await documentsNaming({ ...asked, linked: second, phrase: also ?? about }, asking)
    : null;
  const alsoNaming = others === null ? null : new Set(others.rows.map(({ document }) => document.id));
  const rows = listed.rows.filter(({ document }) => alsoNaming?.has(document.id) ?? true);
  const names = listInWords(named.map(({ name }) => name));
  return {
    description: `which documents ${does} ${names}`,
    names: named,
    known: true,
    answers: rows.map((row) => ({ ...documentAnswer(row, listed.texts), name: nameOf(row, outlets) })),
    sentence:
      rows.length === 0
        ? `Nothing found: no document ${does}s ${names}${days === null ? '' : ' in that time'}.`
        : `${count(rows.length, 'document')} ${does}${rows.length === 1 ? 's' : ''} ${names}: ${listInWords([...new Set(rows.map((row) => nameOf(row, outlets)))])}.`,
    cypher: `MATCH path = (document:Document)<-[:IN]-(:Referent)-[:REFERS_TO]->(entity:Entity)\nWHERE entity.id IN ${literal(named.map(({ id }) => id))} AND document.id IN ${literal(rows.map(({ document }) => document.id))}\nRETURN path`,
    meant: [],
  };
}

/** What a name stands for; a city itself, before the government that sits there. */
async function linkNamed(phrase: Phrase, asking: Asking): Promise<Linked> {
  const linked = await linkPhrase(phrase, { ...asking, kinds: null });
  if (!linked.bySeat) return linked;
  const place = await linkName(phrase.text, { ...asking, kinds: ['Place'] });
  return place.found ? place : linked;
}

/** Documents that name an entity, or quote it, with their texts. */
async function documentsNaming(
  { linked, phrase, quoted, days }: { linked: Linked & { found: true }; phrase: Phrase } & DocumentsAsked,
  { graph, collection }: Asking,
): Promise<{ rows: readonly MentioningDocumentRow[]; texts: ReadonlyMap<string, string> }> {
  const mentioning = await listMentioningDocuments(graph, {
    ...{ id: linked.entity.id, from: days?.from ?? null, to: days?.to ?? null, collection },
    quoted: quoted || null,
    limit: DOCUMENTS,
  });
  const ids = mentioning.map(({ document }) => document.id);
  const texts = await readTexts(graph, ids);
  // Where a city stands for its government, not every document on the country names it.
  const rows = linked.bySeat
    ? mentioning.filter(({ document }) => hasName(texts.get(document.id) ?? '', phrase.text))
    : mentioning;
  return { rows, texts };
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
    date: row.document.publishedAt,
    evidence: shown === null ? [] : [shown],
  };
}
