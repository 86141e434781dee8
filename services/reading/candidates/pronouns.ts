import type { Candidate, Layers } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';

const BE = new Set([
  'is',
  'was',
  "'s",
  '’s',
  'be',
  'been',
  'would',
  'will',
  'may',
  'might',
  'could',
  'seems',
  'seemed',
  'appears',
  'appeared',
  'remains',
  'seem',
]);
const INTRODUCES = new Set([
  'that',
  'to',
  'for',
  'if',
  'whether',
  'how',
  'what',
  'why',
  'when',
  'who',
  'which',
  'because',
]);
/** "It was here that". */
const HERE = new Set(['here', 'there', 'only', 'then']);
const LONGEST_GAP = 5;
/** What an empty "it" does: "it would help to know". */
const EMPTY_VERBS = new Set(
  'be seem appear take make help remain require need become look turn matter go'.split(' '),
);

/** All pronouns but the "it" that stands for nothing ("it is clear that", "it may seem that"). */
export function findPronouns(
  { tokens, tags, names }: Pick<Layers, 'tokens' | 'tags' | 'names'>,
  gazetteers: Gazetteers,
): Candidate[] {
  const found: Candidate[] = [];
  let nextName = 0;
  for (const { index, lower, word, start, end } of tokens) {
    while (nextName < names.length && (names[nextName]?.endToken ?? 0) <= index) nextName++;
    const pronoun = gazetteers.pronouns.get(lower);
    if (!pronoun || (names[nextName]?.firstToken ?? index + 1) <= index) continue;
    if (lower === 'us' && word !== 'us') continue;
    if (lower === 'it' && isEmptyIt(index)) continue;
    found.push({
      ...{ start, end, firstToken: index, endToken: index + 1 },
      kind: 'pronoun',
      type: pronoun.kind === 'm' || pronoun.kind === 'f' ? 'Person' : null,
      code: null,
      rule: 'candidate:pronoun',
    });
  }
  return found;

  function isEmptyIt(at: number): boolean {
    if (!BE.has(tokens[at + 1]?.lower ?? '')) return false;
    if (HERE.has(tokens[at + 2]?.lower ?? '')) return true;
    if (doesSomething(at + 2)) return false;
    for (let next = at + 2; next < at + 2 + LONGEST_GAP; next++) {
      const lower = tokens[next]?.lower ?? '';
      if (INTRODUCES.has(lower)) return true;
      if (lower === ',' || lower === '.' || tags.upos[next] === 'PROPN') return false;
    }
    return false;
  }

  /** "it would stay in government for now", "it was considering whether": only things act so; "it would take years to" not. */
  function doesSomething(from: number): boolean {
    const verb = ['ADV', 'PART'].includes(tags.upos[from] ?? '') ? from + 1 : from;
    const isActive = tags.upos[verb] === 'VERB' && ['VB', 'VBG'].includes(tags.xpos[verb] ?? '');
    return isActive && !EMPTY_VERBS.has(tags.lemmas[verb] ?? '');
  }
}
