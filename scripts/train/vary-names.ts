import { SMALL_IN_HEADLINES } from '#reading/naming/headlines.ts';
import type { NameType } from '#reading/naming/name-labels.ts';
import { inventNames } from './invent-names.ts';
import type { NamedRange, NamedSentence } from './named-sentences.ts';
import { createRandom } from './random.ts';
import { AUGMENTATION_SEED, CROSSNER_COPIES, HEADLINE_SHARE, NAME_COPIES } from './settings.ts';

/** Names to choose from when one takes the place of another, by type. */
export type NamePool = ReadonlyMap<NameType, readonly (readonly string[])[]>;

/** GUM's travel guides: every second name is a place's there, which is not so in news. */
const TRAVEL_GUIDE = /_voyage_/;

/**
 * The sentences with their copies, as the name tagger is trained on them: those of CrossNER several times, since they are few and
 * nearest to news; copies with other names, but not of travel guides; some in title case.
 */
export function varyAllNames(parts: {
  readonly gum: readonly NamedSentence[];
  readonly crossner: readonly NamedSentence[];
}): NamedSentence[] {
  const random = createRandom(AUGMENTATION_SEED);
  const isGuide = ({ document }: NamedSentence): boolean => TRAVEL_GUIDE.test(document);
  const guides = parts.gum.filter(isGuide);
  const sentences = [
    ...parts.gum.filter((sentence) => !isGuide(sentence)),
    ...Array.from({ length: CROSSNER_COPIES }, () => parts.crossner).flat(),
  ];
  const pool = poolNames(sentences, inventNames(sentences, random));
  const all = [...sentences, ...varyNames(sentences, { pool, copies: NAME_COPIES, random })];
  const headlines = all.filter(() => random() < HEADLINE_SHARE).map(inTitleCase);
  return [...all, ...headlines, ...guides];
}

/** A copy with capitals as in headlines. */
export function inTitleCase(sentence: NamedSentence): NamedSentence {
  return { ...sentence, words: sentence.words.map(inHeadline) };
}

function inHeadline(word: string, index: number): string {
  if (index > 0 && SMALL_IN_HEADLINES.has(word)) return word;
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/** The names of the sentences, each as often as it occurs, and more from elsewhere. */
export function poolNames(
  sentences: readonly NamedSentence[],
  more: readonly { readonly type: NameType; readonly words: readonly string[] }[],
): NamePool {
  const pool = new Map<NameType, (readonly string[])[]>();
  const add = (type: NameType, words: readonly string[]): void => {
    const names = pool.get(type);
    if (names) names.push(words);
    else pool.set(type, [words]);
  };
  for (const { words, names } of sentences) {
    for (const { first, end, type } of names) add(type, words.slice(first, end));
  }
  for (const { type, words } of more) add(type, words);
  return pool;
}

/**
 * Copies of sentences in which names have changed places with others of their type, so that the model learns from the
 * words around a name and not the few names that the data has. Names of type Other stay, since each kind of them has
 * surroundings of its own.
 */
export function varyNames(
  sentences: readonly NamedSentence[],
  settings: { readonly pool: NamePool; readonly copies: number; readonly random: () => number },
): NamedSentence[] {
  const withNames = sentences.filter(({ names }) => names.some(({ type }) => type !== 'Other'));
  return Array.from({ length: settings.copies }, () =>
    withNames.map((sentence) => varied(sentence, settings)),
  ).flat();
}

function varied(
  sentence: NamedSentence,
  { pool, random }: { readonly pool: NamePool; readonly random: () => number },
): NamedSentence {
  const words: string[] = [];
  const names: NamedRange[] = [];
  let at = 0;
  for (const { first, end, type } of sentence.names) {
    words.push(...sentence.words.slice(at, first));
    const choices = type === 'Other' ? undefined : pool.get(type);
    const chosen = choices?.[Math.floor(random() * choices.length)] ?? sentence.words.slice(first, end);
    names.push({ first: words.length, end: words.length + chosen.length, type });
    words.push(...chosen);
    at = end;
  }
  words.push(...sentence.words.slice(at));
  return { document: sentence.document, words, names };
}
