import type { Edit } from '../edits/edit.ts';
import { CAMEL_NAMES } from './camel-names.ts';
import { ANY_GLUE, SURE_ENDINGS, SURE_GLUE } from './gluing-words.ts';
import { isCommonWord, isListed, isWord } from './lexicon.ts';

/** A run without spaces that is a web address, a handle, a hashtag, a path or code: never touched. */
const NO_WORDS =
  /[@#\\_=<>{}]|\/\/|\bwww\.|\w\.(?:com|org|net|gov|edu|io|co|eu|uk|de|ru|info|html?)\b|\.\p{Ll}+\/|\d/iu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** How often a word stands in the text on its own. */
type CountOf = (word: string) => number;

/**
 * Finds spaces that were lost, mostly where links began and ended: "ofNATO'sforeign", "byPresident Donald", "month,which",
 * "pledgeto". Splits only what is no word, into words that are, so that names (McDonald, iPhone, eBay, DeSantis, YouTube)
 * and web addresses stay whole. An unknown word that stands in the text twice is a word.
 */
export function splitGluedWords(text: string): Edit[] {
  const countOf = countWhenAsked(text);
  const sure = findSuspects(text, SURE_SHAPES).some(
    (suspect) => cutsIn(suspect, { countOf, glue: SURE_GLUE }).length > 0,
  );
  if (!sure) return [];
  // a text that lost some spaces has lost others: now the less sure small words are believed too
  const cuts = findSuspects(text, ALL_SHAPES).flatMap((suspect) =>
    cutsIn(suspect, { countOf, glue: ANY_GLUE }),
  );
  return cuts.map((at) => ({ kind: 'split words', start: at, end: at, after: ' ' }));
}

type Suspect = { text: string; start: number };
type Evidence = { countOf: CountOf; glue: ReadonlySet<string> };

/** Shapes that words have where a space was lost: "byPresident", "NATOand", "NATO's…", "month,which", "said.The". */
const ODD_SHAPE = /[a-z][A-Z]|[A-Z]{2}[a-z]{3}|['’]s[A-Za-z]|[A-Za-z]{2}(?:[,;:.?!][”’»]?|[”»])[A-Za-z]{2}/g;
/** “Putinsaid”, “pledgeto”, “theminister”: a word that begins or ends with one of these small words. */
function shapesWith(glue: ReadonlySet<string>): RegExp {
  const any = [...glue].join('|');
  const long = [...glue].filter((word) => word.length >= 3).join('|');
  return new RegExp(`\\b(?:[A-Z][a-z]{3,}(?:${long})|(?:${any})[a-z]{2,}|[a-z]{2,}(?:${any}))\\b`, 'g');
}

const SURE_SHAPES = [ODD_SHAPE, shapesWith(SURE_ENDINGS)];
const ALL_SHAPES = [ODD_SHAPE, shapesWith(ANY_GLUE)];

/** Runs longer than this are no words. */
const MAX_RUN = 80;

/** The runs without spaces that may hold more than one word, in order. */
function findSuspects(text: string, shapes: readonly RegExp[]): Suspect[] {
  const suspects = new Map<number, Suspect>();
  for (const shape of shapes) {
    for (const { index, 0: found } of text.matchAll(shape)) {
      if (isListed(found)) continue;
      const run = runAround(text, index);
      if (run && !NO_WORDS.test(run.text)) suspects.set(run.start, run);
    }
  }
  return [...suspects.values()].sort((a, b) => a.start - b.start);
}

function runAround(text: string, at: number): Suspect | null {
  let start = at;
  let end = at;
  while (start > 0 && !isSpace(text, start - 1) && end - start <= MAX_RUN) start -= 1;
  while (end < text.length && !isSpace(text, end) && end - start <= MAX_RUN) end += 1;
  return end - start > MAX_RUN ? null : { text: text.slice(start, end), start };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a;
}

/** Counts all words of the text at the first question, since most texts never ask. */
function countWhenAsked(text: string): CountOf {
  let counts: Map<string, number> | null = null;
  return (word) => {
    if (!counts) {
      counts = new Map();
      for (const [found] of text.matchAll(WORD)) counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return counts.get(word) ?? 0;
  };
}

/** Offsets in the text at which a space was lost. */
function cutsIn({ text, start }: Suspect, evidence: Evidence): number[] {
  const cuts = cutsAtPunctuation(text, evidence.countOf);
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (text[index - 1] === '-' || text[index + word.length] === '-' || CAMEL_NAMES.has(word)) continue;
    const inWord = cutsInWord(word, evidence);
    if (inWord.length > 0 && evidence.countOf(word) < 2) cuts.push(...inWord.map((at) => index + at));
  }
  return cuts.sort((a, b) => a - b).map((at) => start + at);
}

/** “month,which”, “said.The”, “process.”He”: punctuation that closes, between two words. */
const CLOSING = /(?<before>\p{L}+)(?<mark>[,;:.?!][”’»]?|[”»])(?=(?<after>\p{L}+))/gu;

function cutsAtPunctuation(run: string, countOf: CountOf): number[] {
  return Array.from(run.matchAll(CLOSING)).flatMap((match) => {
    const { before = '', mark = '', after = '' } = match.groups ?? {};
    const isDot = mark.startsWith('.');
    // “U.S.The”, “Node.js”, “e.g.the”: a full stop must stand between a small letter and a capital
    if (isDot && !(/\p{Ll}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after))) return [];
    const known = isKnown(before, countOf) && isKnown(after, countOf);
    return known ? [(match.index ?? 0) + before.length + mark.length] : [];
  });
}

/** A word of two letters and more that the lists have, or that stands elsewhere in the text. */
function isKnown(word: string, countOf: CountOf): boolean {
  return word.length >= 2 && (isWord(word.toLowerCase()) || countOf(word) > 1);
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
const cutBeforeCapital: Rule = (word, { countOf }) => {
  const [, small = '', capitalized = ''] = word.match(/^(\p{Ll}{2,})(\p{Lu}\p{Ll}{2,}|\p{Lu}{2,})/u) ?? [];
  if (small === '') return null;
  if (ANY_GLUE.has(small)) return small.length;
  const isSeen = countOf(capitalized) > 0 || isCommonWord(capitalized.toLowerCase());
  return small.length >= 4 && isCommonWord(small) && isSeen ? small.length : null;
};

/** “NATO'sforeign”, “Ukraine’sPresident”; not “Trump'said”, where the apostrophe opens a quotation */
const cutAfterPossessive: Rule = (word) => {
  const [, owner = '', rest = ''] = word.match(/^(\p{Lu}\p{L}+['’]s)(\p{L}{2,})/u) ?? [];
  if (owner === '' || isWord(`s${rest}`)) return null;
  return isWord(rest) || /^\p{Lu}\p{Ll}{2,}/u.test(rest) ? owner.length : null;
};

/** “NATOand”, and “EUforeign” where EU stands elsewhere in the text; not “NGOs”, “PhDs”, “JPMorgan” */
const cutAfterCapitals: Rule = (word, { countOf, glue }) => {
  const [, capitals = '', small = ''] = word.match(/^(\p{Lu}{2,})(\p{Ll}{3,})$/u) ?? [];
  if (capitals === '') return null;
  const isCommon = small.length >= 5 && isCommonWord(small) && countOf(capitals) > 0;
  return glue.has(small) || isCommon ? capitals.length : null;
};

/** “Putinsaid”, “Rutteand”: a name that stands elsewhere in the text, and a small word */
const cutAfterName: Rule = (word, { countOf, glue }) => {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(word) || isWord(word.toLowerCase())) return null;
  for (let at = word.length - 2; at >= 4; at -= 1) {
    const small = word.slice(at);
    if (small.length >= 3 && glue.has(small) && countOf(word.slice(0, at)) > 0) return at;
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
