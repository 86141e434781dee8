/** What Lucene's query syntax gives a meaning to; the whole of it, as its query parser documents it. */
const RESERVED = /[+\-&|!(){}[\]^"~*?:\\/]/g;
const OPERATORS = new Set(['AND', 'OR', 'NOT', 'TO']);

/** How closely the words have to match. */
export type Closeness = 'exact' | 'prefix' | 'stem' | 'fuzzy';

/**
 * Writes words as a full-text search in which none of them is taken for syntax.
 * @param options.closeness 'prefix' takes the last word for the start of one, 'stem' words of the same stem ("betrayal", "betray"); 'fuzzy' allows two letters to differ in each
 * @param options.every true when all words have to occur
 * @returns null where no word is left to look for
 * @example luceneSearch({ words: 'Rutte (NATO)', closeness: 'fuzzy', every: true }) // 'Rutte~2 AND NATO~2'
 */
export function luceneSearch(options: {
  words: string;
  closeness: Closeness;
  every: boolean;
}): string | null {
  const words = options.words
    .replace(RESERVED, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => (OPERATORS.has(word) ? word.toLowerCase() : word));
  if (words.length === 0) return null;
  const last = words.length - 1;
  const terms = words.map((word, index) => {
    if (options.closeness === 'fuzzy') return `${word}~${word.length > 4 ? 2 : 1}`;
    if (options.closeness === 'stem') return `(${word} OR ${beginningOf(word)}*)`;
    return options.closeness === 'prefix' && index === last ? `${word}*` : word;
  });
  return terms.join(options.every ? ' AND ' : ' OR ');
}

/** So much of a word has to agree where its stem is looked for. */
const STEM_LENGTH = 6;

/** What words of one stem begin with in an index that keeps English stems, which end otherwise: "singl", "betrai". */
function beginningOf(word: string): string {
  const beginning = word.slice(0, STEM_LENGTH);
  return beginning.length < 4 ? beginning : beginning.replace(/[aeiouy]+$/i, '');
}
