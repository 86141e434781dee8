import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { luceneSearch } from './lucene-search.ts';

/**
 * Documents that words point at: the sender's id or how it begins ("000" of "000_c239…"), the outlet that carries or wrote it,
 * or, where it may be one, words of the title. An index finds those that have all the words of one of the names, the last perhaps begun.
 */
export const FIND_DOCUMENTS_NAMED = /* cypher */ `
  CALL db.index.fulltext.queryNodes('document_names', $search) YIELD node AS document
  WHERE document.status = 'done' AND ($collection IS NULL OR $collection IN document.collections)
    AND (any(id IN document.sourceIds WHERE toLower(id) = $words OR toLower(id) =~ $start)
      OR toLower(document.publisher) IN $outlets OR toLower(document.originalPublisher) IN $outlets
      OR ($titles AND toLower(document.title) CONTAINS $words))
  RETURN document.id AS id, document.name AS name ORDER BY id LIMIT $limit
`;

export type NamedDocumentRow = { readonly id: string; readonly name: string };

/**
 * @param parameters.words in small letters; letters, digits, spaces and the marks of ids
 * @param parameters.outlets what an outlet of that name may be called, in small letters
 * @param parameters.titles true where the words may stand in a title
 */
export async function findDocumentsNamed(
  graph: GraphClient,
  {
    words,
    ...parameters
  }: {
    words: string;
    outlets: readonly string[];
    titles: boolean;
    collection: string | null;
    limit: number;
  },
): Promise<NamedDocumentRow[]> {
  // An id goes on after its beginning with a mark: "000" is not the start of "0001".
  const start = `${words.replace(/[^\p{L}\p{N}]+/gu, '[^a-z0-9]+')}[^a-z0-9].*`;
  const names = [words, ...parameters.outlets]
    .map((name) => luceneSearch({ words: name, closeness: 'prefix', every: true }))
    .filter((name) => name !== null);
  const search = [...new Set(names)].map((name) => `(${name})`).join(' OR ');
  return search === ''
    ? []
    : graph.read<NamedDocumentRow>(FIND_DOCUMENTS_NAMED, { ...parameters, words, start, search });
}
