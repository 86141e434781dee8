import type { Extraction, Span } from '#reading/extraction.ts';
import type { GoldPair, PairsRow, Stretch } from '../gold/gold.ts';
import { toSpan } from './attributions.ts';
import type { Counts } from './counts.ts';
import { indexWords, sourceWords, type WordIndex, wordsIn } from './words.ts';

/** Relation types of the closed list that say that a person belongs to an organization or country. */
const BELONGING = new Set(['MEMBER_OF', 'REPRESENTED']);

/**
 * Counts of `person and office-of`: pairs of a person and the organization or country whose office they hold or that
 * they belong to. A predicted argument hits a gold one when any mention of its entity shares a telling word with it;
 * a pair that only hits ignored gold pairs counts neither way.
 */
export function scorePairs(gold: PairsRow, prediction: Extraction): Record<string, Counts> {
  const index = indexWords(prediction.text);
  const mentions = new Map(prediction.entities.map(({ id, mentions }) => [id, wordsIn(index, mentions)]));
  const hits = ({ person, of }: Pair, pair: GoldPair) =>
    touches(index, mentions.get(person), pair.person) && touches(index, mentions.get(of), pair.org);
  const wanted = gold.relations.filter(({ type, ignore }) => type === 'PERSON_ROLE' && !ignore);
  const ignored = gold.relations.filter(({ ignore, person }) => ignore && person !== undefined);
  const pairs = predictedPairs(prediction);
  const right = pairs.filter((pair) => wanted.some((relation) => hits(pair, relation)));
  const wrong = pairs.filter((pair) => ![...wanted, ...ignored].some((relation) => hits(pair, relation)));
  const found = wanted.filter((relation) => pairs.some((pair) => hits(pair, relation)));
  return {
    'person and office-of': {
      right: right.length,
      predicted: right.length + wrong.length,
      found: found.length,
      gold: wanted.length,
    },
  };
}

type Pair = { person: string; of: string };

function predictedPairs({ entities, roles, relations }: Extraction): Pair[] {
  const isPerson = (id: string) => entities.some((entity) => entity.id === id && entity.type === 'Person');
  const held = roles.flatMap(({ person, of }) => (of === null ? [] : [{ person, of }]));
  const belonging = relations.flatMap(({ type, from, to }) => {
    if (!BELONGING.has(type) || isPerson(from) === isPerson(to)) return [];
    return [isPerson(from) ? { person: from, of: to } : { person: to, of: from }];
  });
  const distinct = new Map([...held, ...belonging].map((pair) => [`${pair.person} ${pair.of}`, pair]));
  return [...distinct.values()];
}

function touches(index: WordIndex, words: Set<number> | undefined, stretch: Stretch | undefined): boolean {
  if (words === undefined || stretch === undefined) return false;
  const span: Span = toSpan(stretch);
  return !sourceWords(index, [span]).isDisjointFrom(words);
}
