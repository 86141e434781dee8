import type { Days } from '#questions/understanding.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { searchTitles, type TitledDocument } from '#store/queries/search-titles.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import { hasWords, stemsOf } from './content-words.ts';
import type { Asking } from './finding.ts';

/** Titles that a search may answer with. */
const TITLES = 50;

/**
 * Documents whose headline has a word of each group: what a story is about often stands nowhere else.
 * @param wanted.groups content words, each with those that stand for the same, as `content-words.ts` makes them
 */
export async function titlesWith(
  { groups, days }: { groups: readonly (readonly string[])[]; days: Days | null },
  { graph, collection }: Asking,
): Promise<readonly TitledDocument[]> {
  const search = luceneSearch({ words: groups.flat().join(' '), closeness: 'stem', every: false });
  if (search === null) return [];
  const period = { from: days?.from ?? null, to: days?.to ?? null };
  const found = await searchTitles(graph, { search, ...period, collection, limit: TITLES });
  return found.filter(({ title }) => hasWords(title, stemsOf(groups)));
}

/** A document that answers by its headline, which stands in its name: no words of the text show it. */
export function titleAnswer({ id, title, sourceIds, publisher, publishedAt }: TitledDocument): AnswerItem {
  return {
    ...{ kind: 'Document' as const, id, name: title, sourceId: sourceIds[0] ?? null, publisher },
    ...{ date: publishedAt, evidence: [] },
  };
}
