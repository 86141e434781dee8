import { wordsOf } from '#reading/gazetteers/words.ts';
import type { Word } from '../words.ts';
import type { Context } from './context.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { type OfficePhrase, readOffice } from './read-office.ts';

/** A class that answers have to be of: "German ministers", "NATO diplomats", "countries". */
export type SpeakerClass = {
  /** As written. */
  readonly text: string;
  /** The country or body that they belong to; null for any. */
  readonly body: Phrase | null;
  /** The office that they hold; null for any. */
  readonly office: OfficePhrase | null;
  /** The noun of unnamed ones: "official" of "a senior State Department official"; null where the class has none. */
  readonly noun: string | null;
  /** What they are; null for people and whoever speaks like them. */
  readonly kind: 'Country' | 'Organization' | null;
};

/** Nouns for people who act for a body, without an office of that name; each as an unnamed source's label has it. */
const ACTING: Readonly<Record<string, string>> = {
  officials: 'official',
  official: 'official',
  politicians: 'politician',
  politician: 'politician',
  representatives: 'representative',
  representative: 'representative',
};
/** Nouns for anybody. */
const ANYBODY = new Set(
  'people persons person individuals figures speakers speaker sources source voices commentators man woman'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, SpeakerClass['kind']>> = {
  country: 'Country',
  countries: 'Country',
  nation: 'Country',
  nations: 'Country',
  state: 'Country',
  states: 'Country',
  government: 'Country',
  governments: 'Country',
  organization: 'Organization',
  organizations: 'Organization',
  organisation: 'Organization',
  organisations: 'Organization',
  institution: 'Organization',
  institutions: 'Organization',
};
const OF = new Set(['of', 'from', 'in', 'at']);

/** Words that say how many of a class, and are no part of it. */
const QUANTIFIERS = new Set('the any some other all of these those senior top leading'.split(' '));

/**
 * Reads words as a class of speakers: "ministers", "Ukrainian officials", "experts", "Germans", "officials from NATO".
 * @returns null where they are none
 */
export function readSpeakerClass(words: readonly Word[], context: Context): SpeakerClass | null {
  const first = words.findIndex(({ plain }) => !QUANTIFIERS.has(plain));
  const kept = first < 0 ? [] : words.slice(first);
  const phrase = phraseOf(context.question, kept);
  if (phrase === null) return null;
  const none = { text: phrase.text, body: null, office: null, noun: null, kind: null };
  const at = kept.findIndex(({ plain }) => plain in ACTING || plain in KINDS || ANYBODY.has(plain));
  const noun = kept[at]?.plain;
  if (noun !== undefined) {
    const body = bodyBeside(kept, { at, question: context.question });
    if (body === undefined) return null;
    return { ...none, body, noun: ACTING[noun] ?? null, kind: KINDS[noun] ?? null };
  }
  const office = readOffice(kept, context);
  if (office !== null)
    return { ...none, body: office.of, office, noun: office.title.split(' ').at(-1)?.toLowerCase() ?? null };
  return isPeople(kept, context) ? { ...none, body: phrase } : null;
}

/** True for one word that names the people of a country: "Germans", "Dutch". */
export function isPeople(words: readonly Word[], context: Context): boolean {
  return namesCountryAs(words, context).includes('people');
}

/** True for one word that tells of which country somebody is: "German", "Germans". */
export function isNationality(words: readonly Word[], context: Context): boolean {
  const as = namesCountryAs(words, context);
  return as.includes('people') || as.includes('adjective');
}

/** How one word names a country, however its capitals are written; nothing for several words. */
function namesCountryAs([word, ...more]: readonly Word[], { known }: Context): string[] {
  if (word === undefined || more.length > 0) return [];
  const capital = word.text[0]?.toUpperCase() + word.text.slice(1);
  const match = known.phrases.longestAt(wordsOf([{ word: capital }]), 0);
  return match?.values.map(({ as }) => as) ?? [];
}

/** The body before the noun or after it; null where there is none, absent where the words are something else. */
function bodyBeside(
  words: readonly Word[],
  { at, question }: { at: number; question: string },
): Phrase | null | undefined {
  const [lead, ...named] = words.slice(at + 1);
  if (lead === undefined) return phraseOf(question, words.slice(0, at));
  return at === 0 && OF.has(lead.plain) ? (phraseOf(question, named) ?? undefined) : undefined;
}
