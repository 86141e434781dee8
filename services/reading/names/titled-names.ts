import type { Layers, NameSpan } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { foldWord } from '#reading/gazetteers/words.ts';
import { continuesSentence, isCapital, isHyphen, touches } from '#reading/names/correction.ts';
import { nameSpan } from '#reading/names/name-span.ts';
import { isAbbreviatedTitle } from '#reading/names/trim-names.ts';

const MOST_WORDS = 5;

/**
 * Adds persons that no tagger saw: words with capitals straight after an office or an honorific ("spokeswoman Nilgün
 * Sarıoğlu", "Mrs. Okafor") or between commas behind an office ("her counterpart, Shin Won-sik,"), and not part of another name.
 */
export function addTitledNames(
  names: readonly NameSpan[],
  { document, gazetteers }: { document: Pick<Layers, 'tokens' | 'tags'>; gazetteers: Gazetteers },
): NameSpan[] {
  const { tokens, tags } = document;
  const all: NameSpan[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < names.length && (names[next]?.firstToken ?? 0) <= at) all.push(names[next++] as NameSpan);
    const covered = (all.at(-1)?.endToken ?? 0) > at;
    if (covered || !mayTellWho(at)) continue;
    const room = names[next]?.firstToken ?? tokens.length;
    const firstToken = tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
    let endToken = firstToken;
    while (endToken < Math.min(room, firstToken + MOST_WORDS) && isNamePart(endToken))
      endToken = afterJoined(endToken + 1);
    if (endToken > firstToken && endToken === room && isHouse(names[next]))
      endToken = names[next++]?.endToken ?? endToken;
    const isNamed = firstToken === at + 1 ? endToken > firstToken : isApposed({ firstToken, endToken });
    if (isNamed)
      all.push(nameSpan({ firstToken, endToken }, { type: 'Person', rule: 'name:titled' }, tokens));
  }
  while (next < names.length) all.push(names[next++] as NameSpan);
  return all;

  function mayTellWho(at: number): boolean {
    return isTitle(at) || (tokens[at]?.lower === 'counterpart' && tokens[at + 1]?.word === ',');
  }

  /** "his South Korean counterpart, Shin Won-sik, and": a full name between commas. */
  function isApposed({ firstToken, endToken }: { firstToken: number; endToken: number }): boolean {
    return (
      endToken - firstToken > 1 && tokens[endToken]?.word === ',' && continuesSentence(tokens, firstToken)
    );
  }

  function isTitle(at: number): boolean {
    const word = foldWord(tokens[at]?.word ?? '');
    if (gazetteers.people.honorifics.has(word) || isAbbreviatedTitle(tokens[at]))
      return isCapital(tokens[at]);
    const head = gazetteers.titles.heads.get(word);
    return head !== undefined && !head.plural && (tags.upos[at] === 'NOUN' || tags.upos[at] === 'PROPN');
  }

  /** "Sheikh Abdullah bin Zayed | Al Nahyan": the family, taken for somebody else. */
  function isHouse(name: NameSpan | undefined): boolean {
    return (
      name?.type === 'Person' &&
      tokens[name.firstToken]?.word === 'Al' &&
      continuesSentence(tokens, name.firstToken)
    );
  }

  /** Over what a hyphen or a particle joins: "Minister Kim Hye | -jin", "Sheikh Hamad | bin Jaber". */
  function afterJoined(end: number): number {
    if (isHyphen(tokens[end]) && touches(tokens, end) && touches(tokens, end + 1)) return end + 2;
    const isParticle = gazetteers.people.particles.has(tokens[end]?.word ?? '');
    return isParticle && end > 0 && isNamePart(end + 1) ? end + 2 : end;
  }

  function isNamePart(at: number): boolean {
    const word = foldWord(tokens[at]?.word ?? '');
    if (!isCapital(tokens[at]) || tags.upos[at] !== 'PROPN' || !continuesSentence(tokens, at)) return false;
    if (
      (tokens[at]?.word.length ?? 0) < 2 ||
      gazetteers.titles.heads.has(word) ||
      gazetteers.people.honorifics.has(word) ||
      gazetteers.titles.topics.has(word)
    )
      return false;
    return !gazetteers.nameHeads.has(word) && !CALENDAR.has(word);
  }
}

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december elect'.split(
    ' ',
  ),
);
