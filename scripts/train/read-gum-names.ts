import type { NameType } from '#reading/naming/name-labels.ts';
import type { NamedRange, NamedSentence } from './named-sentences.ts';
import type { TreebankSentence } from './read-conllu.ts';
import { withoutOverlaps } from './read-crossner.ts';

/** GUM's entity types; whatever else has a name (events, objects, abstractions) is Other. */
const TYPES: Readonly<Record<string, NameType>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
};

/** Days, months and hours carry capitals, but they are no names here. */
const NOT_NAMED = new Set(['time']);

/** Small words that may stand inside a name between two capitalized ones. */
const INNER_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'de',
  'la',
  'du',
  'del',
  'von',
  'van',
  'der',
  'den',
  'in',
  'on',
  '-',
  '&',
  'al',
]);

type EntityRange = { readonly first: number; readonly end: number; readonly type: string };

/**
 * The names in a GUM sentence. GUM marks whole noun phrases, pronouns included; a name is the part of one around a head
 * that is a proper noun: for persons the head with what is `flat` to it ("Fuad Basya" of "Major general Fuad Basya,
 * spokesman …"), for others the run of capitalized words with small words between.
 */
export function namesOfGumSentence(
  sentence: TreebankSentence,
  known: {
    readonly isCountry: (words: readonly string[]) => boolean;
    readonly isTitle: (words: readonly string[]) => boolean;
  },
): NamedSentence {
  const names = entityRanges(sentence).flatMap((entity): NamedRange[] => {
    if (NOT_NAMED.has(entity.type)) return [];
    const head = headOf(sentence, entity);
    if (!/^NNPS?$/.test(sentence.xpos[head] ?? '')) return [];
    const range =
      entity.type === 'person' ? personRange(sentence, entity, head) : capitalRange(sentence, entity, head);
    const type = TYPES[entity.type] ?? 'Other';
    const words = sentence.words.slice(range.first, range.end);
    if (known.isTitle(words)) return [];
    if (type === 'Person' && sentence.xpos[head] === 'NNPS') return [{ ...range, type: 'Other' }];
    return [{ ...range, type: type === 'Place' && known.isCountry(words) ? 'Country' : type }];
  });
  return { document: sentence.document, words: sentence.words, names: withoutOverlaps(names) };
}

/** Ranges of the column's `Entity=` values: "(3-person-…" opens, "3)" closes, "(3-person-…)" is one word. */
function entityRanges(sentence: TreebankSentence): EntityRange[] {
  const open: { group: string; first: number; type: string }[] = [];
  const ranges: EntityRange[] = [];
  const close = (place: number, end: number): void => {
    const [entity] = place < 0 ? [] : open.splice(place, 1);
    if (entity) ranges.push({ first: entity.first, end, type: entity.type });
  };
  sentence.misc.forEach((misc, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    for (const [piece] of value.matchAll(/\([^()]+|[^()]*\)/g)) {
      if (piece.startsWith('(')) {
        const [group = '', type = ''] = piece.slice(1).split('-');
        open.push({ group, first: index, type });
        continue;
      }
      const group = piece.slice(0, -1);
      // A bare bracket closes the entity that was opened last, on this very word.
      close(
        group === '' ? open.length - 1 : open.findLastIndex((entity) => entity.group === group),
        index + 1,
      );
    }
  });
  return ranges;
}

/** The word of a range whose own head lies outside. */
function headOf(sentence: TreebankSentence, range: { first: number; end: number }): number {
  for (let index = range.first; index < range.end; index++) {
    const head = sentence.heads[index] as number;
    if (head < range.first || head >= range.end) return index;
  }
  return range.first;
}

function personRange(
  sentence: TreebankSentence,
  within: EntityRange,
  head: number,
): { first: number; end: number } {
  let first = head;
  let end = head + 1;
  const belongs = (index: number): boolean =>
    sentence.heads[index] === head &&
    (/^flat/.test(sentence.labels[index] ?? '') || /^[A-Z]\.$/.test(sentence.words[index] ?? ''));
  while (end < within.end && (belongs(end) || (sentence.words[end] === '-' && end + 1 < within.end))) end++;
  while (first > within.first && belongs(first - 1)) first--;
  return { first, end };
}

function capitalRange(
  sentence: TreebankSentence,
  within: EntityRange,
  head: number,
): { first: number; end: number } {
  const isCapital = (index: number): boolean =>
    /^[\p{Lu}\d]/u.test(sentence.words[index] ?? '') &&
    sentence.upos[index] !== 'DET' &&
    sentence.upos[index] !== 'PRON';
  const isInner = (index: number): boolean => INNER_WORDS.has(sentence.words[index] ?? '');
  let first = head;
  for (let index = head - 1; index >= within.first && (isCapital(index) || isInner(index)); index--) {
    if (isCapital(index)) first = index;
  }
  let end = head + 1;
  for (let index = head + 1; index < within.end && (isCapital(index) || isInner(index)); index++) {
    if (isCapital(index)) end = index + 1;
  }
  return { first, end };
}
