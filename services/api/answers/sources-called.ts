import { findSources } from '#store/queries/find-sources.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import type { Asking } from './finding.ts';

/** Ids of unnamed sources whose label has all the words ("State Department official"); of one label there is one a story. */
export async function sourcesCalled(
  words: string,
  { graph, limit }: Pick<Asking, 'graph'> & { limit: number },
): Promise<string[]> {
  const search = luceneSearch({ words, closeness: 'exact', every: true });
  const rows = search === null ? [] : await findSources(graph, { search, limit });
  return rows.map(({ id }) => id);
}
