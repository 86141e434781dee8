import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { type EntityRow, findEntities } from './find-entities.ts';
import { luceneSearch } from './lucene-search.ts';

/**
 * Entities whose name or alias has all the words, the last of which may be the start of one; where there is none, those whose names
 * differ from the words in a letter or two.
 * @returns the best matches first; none where the words hold nothing to look for
 */
export async function searchEntities(
  graph: GraphClient,
  { words, kind, limit }: { words: string; kind: string | null; limit: number },
): Promise<EntityRow[]> {
  for (const closeness of ['prefix', 'fuzzy'] as const) {
    const search = luceneSearch({ words, closeness, every: true });
    if (search === null) return [];
    const found = await findEntities(graph, { search, kind, limit });
    if (found.length > 0) return found;
  }
  return [];
}
