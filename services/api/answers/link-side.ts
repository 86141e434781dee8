import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Word } from '#questions/words.ts';
import type { RelationType } from '#reading/extraction.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import type { Asking } from './finding.ts';
import { type Linked, linkName } from './link-name.ts';
import { isAnyOccasion, linkOccasion } from './link-occasion.ts';
import { linkPhrase } from './link-phrase.ts';

/** A side of a relation as a question names it. */
export type Side = {
  /** Null where the question leaves the side open. */
  readonly linked: Linked | null;
  /** Words of it that are no part of the name, folded: what shows the relation has to hold them. */
  readonly rest: readonly string[];
};

/** A city stands for its government when it speaks, but not when somebody travels to it. */
const TO_PLACES: ReadonlySet<RelationType> = new Set(['VISITED', 'HEADQUARTERED_IN']);
const SMALL_WORDS = new Set('the a an of to in on at for from with by and s'.split(' '));

/**
 * Finds what a side of a relation names: the whole phrase, the occasion or who was at it, or the longest part of the phrase that is
 * a name; "the US approach" is the United States, where the words that show it speak of an approach.
 */
export async function linkSide(
  phrase: Phrase | null,
  asked: { type: RelationType | undefined; to: boolean },
  asking: Asking,
): Promise<Side> {
  if (phrase === null) return { linked: null, rest: [] };
  if (isAnyOccasion(phrase)) return { linked: null, rest: restOf(phrase.words.slice(1)) };
  if (asked.to && asked.type !== undefined && TO_PLACES.has(asked.type)) {
    const place = await linkName(phrase.text, { ...asking, kinds: ['Place'] });
    if (place.found) return { linked: place, rest: [] };
  }
  const whole = await linkPhrase(phrase, { ...asking, kinds: null });
  if (whole.found) return { linked: whole, rest: [] };
  const occasion = await linkOccasion(phrase, asking);
  if (occasion.found) return { linked: occasion, rest: [] };
  return (await linkPart(phrase, asking)) ?? { linked: whole, rest: [] };
}

/** The longest beginning or end of a phrase that is a name; null where none is. */
export async function linkPart({ words }: Phrase, asking: Asking): Promise<Side | null> {
  for (let length = words.length - 1; length > 0; length -= 1)
    for (const from of [0, words.length - length]) {
      const part = words.slice(from, from + length);
      const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
      const linked = await linkName(asking.question.slice(start, end), { ...asking, kinds: null });
      if (!linked.found) continue;
      return { linked, rest: restOf(words.filter((word) => !part.includes(word))) };
    }
  return null;
}

/** Words that what shows a relation has to hold: "Geneva" of "the meeting in Geneva". */
function restOf(words: readonly Word[]): string[] {
  return words.flatMap(({ plain }) => foldWords(plain)).filter((word) => !SMALL_WORDS.has(word));
}
