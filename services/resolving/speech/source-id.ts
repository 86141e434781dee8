import { contentId } from '#resolving/content-id.ts';
import { foldWords } from '#resolving/names/fold-words.ts';

/** The id of an unnamed speaker: one for each story, label ("A State Department official") and affiliation. */
export function sourceIdOf(source: { storyId: string; label: string; affiliation: string | null }): string {
  const [first = '', ...rest] = foldWords(source.label);
  const words = ARTICLES.has(first) ? rest : [first, ...rest];
  return contentId('Source', source.storyId, words.join(' '), source.affiliation);
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
