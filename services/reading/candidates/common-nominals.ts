import type { Candidate, Layers } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';

const POINTING = new Set(['the', 'this', 'that']);

/** Common nouns with "the" that may stand for something named: "the alliance", "the country". */
export function findCommonNominals(
  { tokens, tags, names }: Pick<Layers, 'tokens' | 'tags' | 'names'>,
  gazetteers: Gazetteers,
): Candidate[] {
  const nominals: Candidate[] = [];
  let nextName = 0;
  for (const { index, lower, word, start, end } of tokens) {
    while (nextName < names.length && (names[nextName]?.endToken ?? 0) <= index) nextName++;
    const noun = gazetteers.nouns.get(lower);
    // "the Commission" after "the European Commission": a body may keep its capital, a country or town does not.
    if (!noun || (word !== lower && noun.type !== 'Organization')) continue;
    if (!POINTING.has(tokens[index - 1]?.lower ?? '')) continue;
    if ((names[nextName]?.firstToken ?? index + 1) <= index) continue;
    const next = tokens[index + 1]?.lower;
    if (next === 'of' || next === '-' || tags.upos[index + 1] === 'NOUN' || tags.upos[index + 1] === 'PROPN')
      continue;
    nominals.push({
      start: tokens[index - 1]?.start ?? start,
      end,
      firstToken: index - 1,
      endToken: index + 1,
      kind: 'nominal',
      type: noun.type,
      code: null,
      rule: 'candidate:noun',
    });
  }
  return nominals;
}
