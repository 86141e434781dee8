import {
  AUXILIARIES,
  IRREGULAR_DEGREES,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
} from '#reading/words/irregular-forms.ts';
import { type Lexicon, SENSE, sensesOf } from '#reading/words/lexicon.ts';
import { adjectiveStems, nounStems, type Stem, verbStems } from '#reading/words/stems.ts';

/**
 * The base form of a lower-case word with this Penn tag, lower case: "said" as VBD is "say". The tag says whether the
 * word is inflected at all; WordNet decides between the bases that an ending allows, and where it knows none the
 * plainest one is taken.
 */
export function lemmaOf(lexicon: Lexicon, word: { readonly lower: string; readonly xpos: string }): string {
  const lower = word.lower.replace(/’/g, "'");
  switch (word.xpos) {
    case 'VBD':
    case 'VBG':
    case 'VBN':
    case 'VBZ':
      return IRREGULAR_VERBS.get(lower) ?? inflectedBase(lexicon, verbStems(lower), SENSE.verb);
    case 'NNS':
      return IRREGULAR_NOUNS.get(lower) ?? inflectedBase(lexicon, nounStems(lower), SENSE.noun);
    case 'JJR':
    case 'JJS':
    case 'RBR':
    case 'RBS':
      return (
        IRREGULAR_DEGREES.get(lower) ??
        inflectedBase(lexicon, adjectiveStems(lower), SENSE.adjective | SENSE.adverb)
      );
    case 'VB':
    case 'VBP':
    case 'MD':
    case 'RB':
      return AUXILIARIES.get(lower) ?? lower;
    default:
      return lower;
  }
}

/** Of the stems (the word itself is the first), the inflected base that WordNet knows with one of these senses. */
function inflectedBase(lexicon: Lexicon, [itself, ...inflected]: readonly Stem[], senses: number): string {
  const known = inflected.filter(({ base }) => sensesOf(lexicon, base) & senses);
  const silent = known.find(({ base }) => base.endsWith('e'));
  if (silent && known[0] && endsInShortSyllable(known[0].base)) return silent.base;
  return known[0]?.base ?? inflected[0]?.base ?? itself?.base ?? '';
}

/** "rat" in "rating": a short syllable would have doubled its consonant, so the base is "rate". */
function endsInShortSyllable(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdglmnprtv]$/.test(base);
}
