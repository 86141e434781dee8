import type { NameSpan, Sentence, Tags, Token } from '#reading/document.ts';
import type { EntityType } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWord, NO_LETTERS, SMALL, shapeOf } from '#reading/gazetteers/words.ts';

const ORG_WORDS = new Set(
  'party ministry department university institute council committee union group corp inc ltd bank agency commission association foundation court parliament assembly congress senate federation movement front alliance league organization organisation office authority army police church college school company times post news journal'.split(
    ' ',
  ),
);

export function proposeCapitalRuns(
  document: {
    readonly tokens: readonly Token[];
    readonly sentences: readonly Sentence[];
    readonly tags: Tags;
  },
  gazetteers: Gazetteers,
): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = document;
  for (const sentence of document.sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      if (!isNameWord(at, sentence)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < sentence.endToken) {
        if (isNameWord(end, sentence)) {
          end++;
          continue;
        }
        const lower = tokens[end]?.lower ?? '';
        const next = end + 1 < sentence.endToken && isNameWord(end + 1, sentence);
        if (next && (gazetteers.people.particles.has(lower) || lower === 'of')) {
          end += 2;
          continue;
        }
        break;
      }
      const type = guess(at, end);
      if (type)
        spans.push({
          start: tokens[at]?.start ?? 0,
          end: tokens[end - 1]?.end ?? 0,
          firstToken: at,
          endToken: end,
          type,
          rule: 'name:capitals',
        });
      at = end;
    }
  }
  return spans;

  function isNameWord(index: number, sentence: Sentence): boolean {
    const token = tokens[index];
    if (!token) return false;
    const shape = shapeOf(token.word);
    if (shape === SMALL || shape === NO_LETTERS) return false;
    const upos = document.tags.upos[index];
    if (
      upos === 'PRON' ||
      upos === 'DET' ||
      upos === 'ADP' ||
      upos === 'AUX' ||
      upos === 'CCONJ' ||
      upos === 'SCONJ'
    )
      return false;
    if (index === sentence.firstToken) return upos === 'PROPN';
    return upos === 'PROPN' || upos === 'NOUN' || upos === 'ADJ';
  }

  function guess(first: number, end: number): EntityType | null {
    const last = foldWord(tokens[end - 1]?.word ?? '');
    if (ORG_WORDS.has(last) || ORG_WORDS.has(foldWord(tokens[first]?.word ?? ''))) return 'Organization';
    if (gazetteers.people.givenNames.has(foldWord(tokens[first]?.word ?? ''))) return 'Person';
    const word = tokens[first]?.word ?? '';
    if (end - first === 1 && word === word.toUpperCase() && word.length > 1) return 'Organization';
    const before = tokens[first - 1]?.lower ?? '';
    if (before === 'in' || before === 'at' || before === 'near') return 'Place';
    return 'Person';
  }
}
