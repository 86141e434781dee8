import { IRREGULAR_DEGREES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from '#reading/words/irregular-forms.ts';

/** What an ending says about a word: how its base form was inflected. */
export type Inflection =
  | 'none'
  | 'plural'
  | 'third-person'
  | 'past'
  | 'gerund'
  | 'comparative'
  | 'superlative';
export type Stem = { readonly base: string; readonly inflection: Inflection };

type EndingRule = readonly [ending: string, replacement: string, inflection: Inflection];

/** Detachment rules in the manner of WordNet's morphy: an ending and what stands in its place in the base form. */
const NOUN_ENDINGS: readonly EndingRule[] = [
  ['ies', 'y', 'plural'],
  ['sses', 'ss', 'plural'],
  ['xes', 'x', 'plural'],
  ['zes', 'z', 'plural'],
  ['ches', 'ch', 'plural'],
  ['shes', 'sh', 'plural'],
  ['men', 'man', 'plural'],
  ['s', '', 'plural'],
];
const VERB_ENDINGS: readonly EndingRule[] = [
  ['ies', 'y', 'third-person'],
  ['sses', 'ss', 'third-person'],
  ['xes', 'x', 'third-person'],
  ['ches', 'ch', 'third-person'],
  ['shes', 'sh', 'third-person'],
  ['oes', 'o', 'third-person'],
  ['s', '', 'third-person'],
  ['ied', 'y', 'past'],
  ['ed', '', 'past'],
  ['ed', 'e', 'past'],
  ['ying', 'ie', 'gerund'],
  ['ing', '', 'gerund'],
  ['ing', 'e', 'gerund'],
];
const ADJECTIVE_ENDINGS: readonly EndingRule[] = [
  ['ier', 'y', 'comparative'],
  ['er', '', 'comparative'],
  ['er', 'e', 'comparative'],
  ['iest', 'y', 'superlative'],
  ['est', '', 'superlative'],
  ['est', 'e', 'superlative'],
];

/** Possible base forms of a lower-case word as a noun, the word itself first. */
export function nounStems(lower: string): Stem[] {
  return stemsOf(lower, { endings: NOUN_ENDINGS, irregular: IRREGULAR_NOUNS, irregularIs: 'plural' });
}

/** Possible base forms of a lower-case word as a verb, the word itself first. */
export function verbStems(lower: string): Stem[] {
  return stemsOf(lower, { endings: VERB_ENDINGS, irregular: IRREGULAR_VERBS, irregularIs: 'past' });
}

/** Possible base forms of a lower-case word as an adjective or adverb, the word itself first. */
export function adjectiveStems(lower: string): Stem[] {
  return stemsOf(lower, {
    endings: ADJECTIVE_ENDINGS,
    irregular: IRREGULAR_DEGREES,
    irregularIs: 'comparative',
  });
}

function stemsOf(
  lower: string,
  rules: {
    readonly endings: readonly EndingRule[];
    readonly irregular: ReadonlyMap<string, string>;
    readonly irregularIs: Inflection;
  },
): Stem[] {
  const stems: Stem[] = [{ base: lower, inflection: 'none' }];
  const irregular = rules.irregular.get(lower);
  if (irregular) stems.push({ base: irregular, inflection: rules.irregularIs });
  for (const [ending, replacement, inflection] of rules.endings) {
    const rest = lower.slice(0, -ending.length);
    if (!lower.endsWith(ending) || rest.length + replacement.length < 2 || rest === '') continue;
    stems.push({ base: rest + replacement, inflection });
    if (replacement === '' && endsInDoubledConsonant(rest))
      stems.push({ base: rest.slice(0, -1), inflection });
  }
  return stems;
}

/** "stopped", "planning", "bigger": the base has one consonant fewer. */
function endsInDoubledConsonant(rest: string): boolean {
  const last = rest.at(-1) ?? '';
  return rest.length > 3 && last === rest.at(-2) && 'bdgklmnprtvz'.includes(last);
}
