import type { RoleStatus } from '#reading/extraction.ts';
import { type TitleWords, titleKey } from '#reading/gazetteers/titles.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';
import type { Word } from '../words.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** An office as a question names it: "the German defence minister", "secretary of state of the United States". */
export type OfficePhrase = {
  /** The office without country, organization or standing, as written: "defence minister". */
  readonly title: string;
  /** The country, organization or person that it is of, yet to be looked up; null where the question names none. */
  readonly of: Phrase | null;
  /** Where its holder is sent to: NATO in "Finland's ambassador to NATO"; null where the question says nothing of it. */
  readonly at: Phrase | null;
  /** What the question says of its standing; null where it says nothing. */
  readonly status: RoleStatus | null;
  /** True for "defence ministers": all of them are asked for. */
  readonly plural: boolean;
  readonly phrase: Phrase;
};

type Found = {
  readonly first: number;
  readonly end: number;
  readonly title: string;
  readonly plural: boolean;
};

const STATUS_WORDS: Readonly<Record<string, RoleStatus>> = {
  former: 'former',
  ex: 'former',
  previous: 'former',
  acting: 'acting',
  interim: 'acting',
  incoming: 'incoming',
  elect: 'incoming',
  designate: 'incoming',
  current: 'current',
  present: 'current',
};

/** Words that lead from an office to what it is of: "secretary general of NATO", "ambassador to the OSCE". */
const LEADS_TO_BODY = new Set(['of', 'for', 'to', 'at', 'in', 'from', 'with']);

/**
 * Reads words as the name of an office.
 * @param options.titles the offices and the words that head them, as the reader of articles knows them
 * @returns null where no office is named
 */
export function readOffice(
  words: readonly Word[],
  { question, titles }: { question: string; titles: TitleWords },
): OfficePhrase | null {
  const phrase = phraseOf(question, words);
  if (phrase === null) return null;
  const kept = phrase.words.filter(({ plain }) => STATUS_WORDS[plain] === undefined);
  const found = findTitle(kept, titles);
  if (found === null) return null;
  const after = kept.slice(found.end);
  const leads = LEADS_TO_BODY.has(after[0]?.plain ?? '');
  // "President Vladimir Putin" names a person by the office; only an office alone, or one with what it is of, is asked for.
  if (after.length > 0 && !leads) return null;
  if (QUESTION_WORDS.has(kept[0]?.plain ?? '')) return null;
  const before = kept.slice(0, found.first);
  const isSent = sendsTo({ before, after });
  const more = leads && !isSent ? wordsBefore(before, titles) : [];
  return {
    title: [...more, found.title].join(' '),
    ...bodiesOf({ before, after, isSent, question }),
    status:
      phrase.words.map(({ plain }) => STATUS_WORDS[plain]).find((status) => status !== undefined) ?? null,
    plural: found.plural,
    phrase,
  };
}

/** True for "Finland's ambassador to NATO", and for "Finland's representative at NATO", where the owner stands before the office. */
function sendsTo({ before, after }: { before: readonly Word[]; after: readonly Word[] }): boolean {
  const lead = after[0]?.plain;
  return lead === 'to' || ((lead === 'at' || lead === 'with') && before.at(-1)?.plain === "'s");
}

/** Words that say nothing of which office it is. */
const NO_OFFICE_WORDS = new Set([
  'new',
  'next',
  'then',
  'now',
  'sitting',
  'longtime',
  'own',
  "'s",
  'the',
  'a',
  'an',
]);

/** A phrase that begins with one is a question of its own, in which an office stands somewhere. */
const QUESTION_WORDS = new Set([
  'who',
  'whom',
  'what',
  'which',
  'when',
  'where',
  'how',
  'why',
  'did',
  'does',
  'do',
  'is',
  'was',
]);

/** What stands before an office of somebody's makes it another one: the "spy chief of Finland" is no chief of Finland. */
function wordsBefore(words: readonly Word[], titles: TitleWords): string[] {
  return words
    .map(({ plain }) => plain)
    .filter((word) => !NO_OFFICE_WORDS.has(word) && titles.ranks.get(word) === undefined);
}

/**
 * Whose an office is, and where its holder is sent to: of "Finland's ambassador to NATO" and "ambassador of Finland to NATO" the one
 * that sends is the office's. "Ambassador to NATO" alone names no sender.
 */
function bodiesOf({
  before,
  after,
  isSent,
  question,
}: {
  before: readonly Word[];
  after: readonly Word[];
  isSent: boolean;
  question: string;
}): Pick<OfficePhrase, 'of' | 'at'> {
  const [lead, ...named] = after;
  const owner = phraseOf(question, before);
  if (lead === undefined) return { of: owner, at: null };
  if (isSent) return { of: owner, at: phraseOf(question, named) };
  const to = named.findIndex(({ plain }) => plain === 'to');
  if (to < 1) return { of: phraseOf(question, named), at: null };
  return { of: phraseOf(question, named.slice(0, to)), at: phraseOf(question, named.slice(to + 1)) };
}

/** The longest known title, or else a noun that heads offices, with the rank and topic words that stand before it. */
function findTitle(words: readonly Word[], titles: TitleWords): Found | null {
  const head = longestForm(words, titles) ?? firstHead(words, titles);
  if (head === null) return null;
  let { first } = head;
  while (first > 0 && belongsToTitle(words, { at: first - 1, titles })) first -= 1;
  const before = words.slice(first, head.first).map(({ plain }) => plain);
  const whole = titles.byForm.get(titleKey([...before, ...head.title.toLowerCase().split(' ')]));
  return { ...head, first, title: whole?.title ?? [...before, head.title].join(' ') };
}

function longestForm(words: readonly Word[], titles: TitleWords): Found | null {
  const looked = wordsOf(words.map(({ text }) => ({ word: text })));
  let best: Found | null = null;
  for (let first = 0; first < words.length; first += 1) {
    const match = titles.forms.longestAt(looked, first);
    const form = match?.values[0];
    if (match === null || form === undefined) continue;
    if (best === null || match.end - first > best.end - best.first)
      best = { first, end: match.end, title: form.known.title, plural: form.plural };
  }
  return best;
}

function firstHead(words: readonly Word[], titles: TitleWords): Found | null {
  for (const [first, { plain }] of words.entries()) {
    const head = titles.heads.get(plain);
    // "Deputy" is an office, but before another one it is the rank of that: "deputy head of planning".
    const isRank = titles.ranks.has(plain) && titles.heads.has(words[first + 1]?.plain ?? '');
    if (head !== undefined && !isRank)
      return { first, end: first + 1, title: head.singular, plural: head.plural };
  }
  return null;
}

/** Regions are topics of offices ("European affairs minister"), but before one they tell whose it is: "European ambassadors". */
const REGIONS = new Set(['european', 'baltic', 'nordic', 'scandinavian', 'balkan']);

function belongsToTitle(words: readonly Word[], { at, titles }: { at: number; titles: TitleWords }): boolean {
  const word = words[at]?.plain ?? '';
  if (REGIONS.has(word) && words[at + 1]?.plain !== 'affairs') return false;
  return titles.topics.has(word) || titles.ranks.get(word) === 'keep';
}
