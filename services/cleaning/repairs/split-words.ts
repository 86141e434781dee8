import type { Edit } from '../edits/edit.ts';
import { CAMEL_NAMES } from './camel-names.ts';
import { ANY_GLUE, SURE_ENDINGS, SURE_GLUE } from './gluing-words.ts';
import { isCommonWord, isWord } from './lexicon.ts';

/** A run without spaces that is a web address, a handle, a hashtag, a path or code: never touched. */
const NO_WORDS =
  /[@#\\_=<>{}]|\/\/|\bwww\.|\w\.(?:com|org|net|gov|edu|io|co|eu|uk|de|ru|info|html?)\b|\.\p{Ll}+\/|\d/iu;
/** A word alone, small or capitalized, between punctuation: the common case, which needs no closer look when known. */
const PLAIN_WORD = /^[^\p{L}]*(\p{L}?\p{Ll}+)[^\p{L}]*$/u;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** What a text says about a word: how often it stands in it on its own. */
type Counts = ReadonlyMap<string, number>;

/**
 * Finds spaces that were lost, mostly where links began and ended: "ofNATO'sforeign", "byPresident Donald", "month,which",
 * "pledgeto". Splits only what is no word, into words that are, so that names (McDonald, iPhone, eBay, DeSantis, YouTube)
 * and web addresses stay whole. An unknown word that stands in the text twice is a word.
 */
export function splitGluedWords(text: string): Edit[] {
  const suspects = findSuspects(text);
  if (suspects.length === 0) return [];
  const counts = countWords(text);
  const sure = suspects.flatMap((suspect) => cutsIn(suspect, { counts, glue: SURE_GLUE }));
  if (sure.length === 0) return [];
  // a text that lost some spaces has lost others: now the less sure small words are believed too
  const cuts = suspects.flatMap((suspect) => cutsIn(suspect, { counts, glue: ANY_GLUE }));
  return cuts.map((at) => ({ kind: 'split words', start: at, end: at, after: ' ' }));
}

type Suspect = { text: string; start: number };
type Evidence = { counts: Counts; glue: ReadonlySet<string> };

/** The runs without spaces that may hold more than one word. */
function findSuspects(text: string): Suspect[] {
  const suspects: Suspect[] = [];
  for (const { index, 0: run } of text.matchAll(/\S{4,}/g)) {
    const word = run.match(PLAIN_WORD)?.[1];
    if (word !== undefined && (isWord(word) || /^\p{Lu}/u.test(word))) continue;
    if (!NO_WORDS.test(run)) suspects.push({ text: run, start: index });
  }
  return suspects;
}

function countWords(text: string): Counts {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Offsets in the text at which a space was lost. */
function cutsIn({ text, start }: Suspect, evidence: Evidence): number[] {
  const cuts = cutsAtPunctuation(text, evidence.counts);
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (text[index - 1] === '-' || text[index + word.length] === '-') continue;
    if ((evidence.counts.get(word) ?? 0) > 1 || CAMEL_NAMES.has(word)) continue;
    cuts.push(...cutsInWord(word, evidence).map((at) => index + at));
  }
  return cuts.sort((a, b) => a - b).map((at) => start + at);
}

/** “month,which”, “said.The”, “process.”He”: punctuation that closes, between two words. */
const CLOSING = /(?<before>\p{L}+)(?<mark>[,;:.?!][”’»]?|[”»])(?=(?<after>\p{L}+))/gu;

function cutsAtPunctuation(run: string, counts: Counts): number[] {
  return Array.from(run.matchAll(CLOSING)).flatMap((match) => {
    const { before = '', mark = '', after = '' } = match.groups ?? {};
    const isDot = mark.startsWith('.');
    // “U.S.The”, “Node.js”, “e.g.the”: a full stop must stand between a small letter and a capital
    if (isDot && !(/\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after))) return [];
    const known = isKnown(before, counts) && isKnown(after, counts);
    return known ? [(match.index ?? 0) + before.length + mark.length] : [];
  });
}

/** A word of two letters and more that the lists have, or that stands elsewhere in the text. */
function isKnown(word: string, counts: Counts): boolean {
  return word.length >= 2 && (isWord(word.toLowerCase()) || (counts.get(word) ?? 0) > 1);
}

/** Offsets in one word at which a space was lost. */
function cutsInWord(word: string, evidence: Evidence): number[] {
  const rules = [cutBeforeCapital, cutAfterPossessive, cutAfterCapitals, cutAfterName, cutInSmallLetters];
  for (const rule of rules) {
    const at = rule(word, evidence);
    if (at === null) continue;
    const rest = word.slice(at);
    return [at, ...(isWord(rest) ? [] : cutsInWord(rest, evidence).map((further) => at + further))];
  }
  return [];
}

type Rule = (word: string, evidence: Evidence) => number | null;

/** “byPresident”, “ofNATO”, “talksPutin”: a small word, or a common one before a capitalized word of the text. */
const cutBeforeCapital: Rule = (word, { counts }) => {
  const [, small = '', capitalized = ''] = word.match(/^(\p{Ll}{2,})(\p{Lu}\p{Ll}{2,}|\p{Lu}{2,})/u) ?? [];
  if (small === '') return null;
  if (ANY_GLUE.has(small)) return small.length;
  const isSeen = (counts.get(capitalized) ?? 0) > 0 || isCommonWord(capitalized.toLowerCase());
  return small.length >= 4 && isCommonWord(small) && isSeen ? small.length : null;
};

/** “NATO'sforeign”, “Ukraine’sPresident”; not “Trump'said”, where the apostrophe opens a quotation */
const cutAfterPossessive: Rule = (word) => {
  const [, owner = '', rest = ''] = word.match(/^(\p{Lu}\p{L}+['’]s)(\p{L}{2,})/u) ?? [];
  if (owner === '' || isWord(`s${rest}`)) return null;
  return isWord(rest) || /^\p{Lu}\p{Ll}{2,}/u.test(rest) ? owner.length : null;
};

/** “NATOand”, and “EUforeign” where EU stands elsewhere in the text; not “NGOs”, “PhDs”, “JPMorgan” */
const cutAfterCapitals: Rule = (word, { counts, glue }) => {
  const [, capitals = '', small = ''] = word.match(/^(\p{Lu}{2,})(\p{Ll}{3,})$/u) ?? [];
  if (capitals === '') return null;
  const isCommon = small.length >= 5 && isCommonWord(small) && (counts.get(capitals) ?? 0) > 0;
  return glue.has(small) || isCommon ? capitals.length : null;
};

/** “Putinsaid”, “Rutteand”: a name that stands elsewhere in the text, and a small word */
const cutAfterName: Rule = (word, { counts, glue }) => {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(word) || isWord(word.toLowerCase())) return null;
  for (let at = word.length - 2; at >= 4; at -= 1) {
    const small = word.slice(at);
    if (small.length >= 3 && glue.has(small) && (counts.get(word.slice(0, at)) ?? 0) > 0) return at;
  }
  return null;
};

/** The shortest rest that is believed beside a small word: "afterinconclusive", "ofeasing", "talksbetween". */
const MIN_REST = 4;

/** “pledgeto”, “afterinconclusive”, “talksbetween”: a small word and a common one, the longest small word first */
const cutInSmallLetters: Rule = (word, { glue }) => {
  if (!/^\p{Ll}{5,}$/u.test(word) || isWord(word)) return null;
  const endings = glue === SURE_GLUE ? SURE_ENDINGS : glue;
  let best: { at: number; length: number } | null = null;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const length = Math.max(
      glue.has(left) && (isRest(right) || glue.has(right)) ? left.length : 0,
      endings.has(right) && isRest(left) ? right.length : 0,
    );
    if (length > (best?.length ?? 0)) best = { at, length };
  }
  return best?.at ?? null;
};

function isRest(word: string): boolean {
  return word.length >= MIN_REST && isCommonWord(word);
}
