import type { Phrase } from '#questions/phrases/phrase.ts';
import { findDocumentsNamed, type NamedDocumentRow } from '#store/queries/find-documents-named.ts';
import type { SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { listSpeakersInAll } from '#store/queries/list-speakers-in-all.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { knownEntity } from '../known-entity.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { speakerAnswers } from './speaker-answers.ts';

const SPEAKERS = 100;
const STATEMENTS_EACH = 3;
/** Documents that one name of the question may stand for: an outlet has many. */
const DOCUMENTS = 1000;

/** "Who is quoted in both the Harbour Wire and the Meridian Courier?" */
export async function findQuotedInAll(
  { documents, stories, about }: { documents: readonly Phrase[]; stories: boolean; about: Phrase | null },
  asking: Asking,
): Promise<Finding> {
  const subject = about === null ? null : await linkPhrase(about, { ...asking, kinds: null });
  const what = about === null ? '' : ` about ${subject?.found ? subject.entity.name : about.text}`;
  const where =
    documents.length === 0
      ? `more than one ${stories ? 'story' : 'document'}`
      : listInWords(documents.map(({ text }) => text));
  const description = `who is quoted${what} in ${where}`;
  if (about !== null && subject?.found === false) return unknownName(about, { linked: subject, description });
  const groups: (readonly NamedDocumentRow[])[] = [];
  for (const phrase of documents) {
    // One name alone is an outlet's: any word may stand in a title.
    const found = await documentsNamed(phrase, { titles: documents.length > 1, asking });
    if (found.length === 0) return unknownName(phrase, { linked: { known: null, close: [] }, description });
    groups.push(found);
  }
  const rows = await listSpeakersInAll(asking.graph, {
    groups: groups.map((group) => group.map(({ id }) => id)),
    stories,
    about: subject?.found ? subject.entity.id : null,
    collection: asking.collection,
    limit: SPEAKERS,
    each: STATEMENTS_EACH,
  });
  return {
    description,
    names: subject?.found ? [subject.entity] : [],
    known: true,
    answers: await speakerAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: nobody is quoted${what} in ${where}.`
        : `${count(rows.length, 'speaker')} quoted${what} in ${where}: ${listInWords(rows.map(({ speaker }) => speaker.name))}.`,
    cypher: showQuoted(rows, groups),
    meant: [],
  };
}

/** Words for what is named rather than which: "the Harbour Wire article", "article 000". */
const DOCUMENT_WORDS =
  /^(?:articles?|stor(?:y|ies)|documents?|reports?|texts?)\s+|\s+(?:articles?|stor(?:y|ies)|documents?|reports?|pieces?)$/giu;

function documentsNamed(
  { text }: Phrase,
  { titles, asking: { graph, gazetteers, collection } }: { titles: boolean; asking: Asking },
): Promise<NamedDocumentRow[]> {
  const words = text.toLowerCase().replace(DOCUMENT_WORDS, '');
  const known = knownEntity(words, gazetteers)?.name.toLowerCase() ?? words;
  const outlets = [words, known].flatMap((name) => [name, `the ${name}`]);
  return findDocumentsNamed(graph, { words, outlets, titles, collection, limit: DOCUMENTS });
}

function showQuoted(
  rows: readonly SpeakerRow[],
  groups: readonly (readonly NamedDocumentRow[])[],
): string | null {
  if (rows.length === 0) return null;
  const ids = groups.flat().map(({ id }) => id);
  const inDocuments = ids.length === 0 ? '' : ` AND document.id IN ${literal(ids)}`;
  return `MATCH path = (speaker:Entity|Source)-[:SAID]->(:Statement)-[:REPORTED_IN]->(document:Document)
WHERE speaker.id IN ${literal(rows.map(({ speaker }) => speaker.id))}${inDocuments}
RETURN path`;
}
