import type { Candidate, Layers } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';

/** Parts of speech that go on with a noun phrase: "the Bulgarian minister" is no person's nominal. */
const GOES_ON = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** What news calls a politician named just before. */
const POLITICIANS = new Set(
  'republican democrat conservative socialist liberal independent politician progressive centrist lawmaker congressman congresswoman congressperson representative assemblyman assemblywoman statesman'.split(
    ' ',
  ),
);
/** How many words "veteran Texas", "4th Ward" may be. */
const MOST_WORDS_BEFORE = 5;

/** "61-year-old" as one word. */
const STARTS_WITH_DIGIT = /^\d/;
const AGE = /^\d{1,3}-year-old$/;

/** Nominals of the person spoken of before, by people or age: "The Bulgarian said", "the 61-year-old". */
export function findPersonNominals(
  { tokens, tags, demonyms }: Pick<Layers, 'tokens' | 'tags' | 'demonyms'>,
  gazetteers: Gazetteers,
): Candidate[] {
  const ends = new Set(demonyms.filter(({ people }) => !people).map(({ endToken }) => endToken));
  const nominals: Candidate[] = [];
  for (const { index, lower, start } of tokens) {
    if (lower !== 'the') continue;
    const end =
      agedEnd(index + 1) ??
      (ends.has(index + 2) && isSingularSubject(index + 1) ? index + 2 : null) ??
      partyMemberEnd(index + 1);
    if (end === null || (GOES_ON.has(tags.upos[end] ?? '') && !isAnswerBack(end))) continue;
    nominals.push({
      start,
      end: tokens[end - 1]?.end ?? start,
      firstToken: index,
      endToken: end,
      kind: 'nominal',
      type: 'Person',
      code: null,
      rule: 'candidate:person',
    });
  }
  return nominals;

  /** "the 61-year-old", "the 49-year-old former banker": behind an age what somebody is, where that is a title or trade. */
  function agedEnd(from: number): number | null {
    const age = ageEnd(from);
    if (age === null) return null;
    let end = age;
    while (end < age + MOST_WORDS_BEFORE && GOES_ON.has(tags.upos[end] ?? '')) end++;
    const isTrade = gazetteers.titles.heads.get(tokens[end - 1]?.lower ?? '')?.plural === false;
    return isTrade ? end : age;
  }

  /** The token after an age, written as one word or in parts. */
  function ageEnd(at: number): number | null {
    if (!STARTS_WITH_DIGIT.test(tokens[at]?.lower ?? '')) return null;
    if (AGE.test(tokens[at]?.lower ?? '')) return at + 1;
    const parts = tokens.slice(at, at + 5).map((token) => token.lower);
    return AGE.test(parts.join('')) ? at + 5 : null;
  }

  /** "The Texas Republican said", "the 4th Ward representative said": what somebody is, some words of where before it. */
  function partyMemberEnd(from: number): number | null {
    for (let at = from; at < from + MOST_WORDS_BEFORE; at++) {
      if (POLITICIANS.has(tokens[at]?.lower ?? '')) return isSingularSubject(at) ? at + 1 : null;
      if (!GOES_ON.has(tags.upos[at] ?? '')) return null;
    }
    return null;
  }

  /** "The Idaho Republican shot back": taggers take the blow for a noun. */
  function isAnswerBack(at: number): boolean {
    return tokens[at + 1]?.lower === 'back';
  }

  /** A verb in the third person or of the past follows: "The Bulgarian said", not "the British are". */
  function isSingularSubject(at: number): boolean {
    if (isAnswerBack(at + 1)) return true;
    return (
      ['VBD', 'VBZ'].includes(tags.xpos[at + 1] ?? '') &&
      !['were', 'are'].includes(tokens[at + 1]?.lower ?? '')
    );
  }
}
