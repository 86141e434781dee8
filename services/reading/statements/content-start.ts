import { startBehindDateline } from '#reading/statements/datelines.ts';
import { nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { isOccasion } from '#reading/statements/time-words.ts';
import { behindAddressee, behindTime, opensPhrase } from '#reading/statements/told-whom.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

/** How many words "in a since-deleted post" may have. */
export const LONGEST_MEDIUM = 5;

/** Without what stands before the report's first word: who was told, the cue's day, where it was said, a dateline. */
export function fromItsStart(
  view: View,
  { cue, range: { first, end } }: { cue: number; range: TokenRange },
): TokenRange {
  const told = first === cue + 1 ? behindAddressee(view, cue) : null;
  const start = Math.min(
    told ?? lostSubject(view, { cue, first }) ?? startBehindDateline(view, first),
    end - 1,
  );
  return withoutOccasion(view, withoutDay(view, { first: start, end }));
}

/** What a report may begin with behind words for where it was made. */
const OPENS = new Set(['PRON', 'DET', 'PROPN', 'SCONJ', 'NUM']);

/** "said in a statement it would appeal", "said on Telegram 14 drones were shot down", "said via email the door was open" */
function withoutOccasion(view: View, range: TokenRange): TokenRange {
  if (!['in', 'on', 'via', 'by', 'during'].includes(view.tokens[range.first]?.lower ?? '')) return range;
  const behind = overPlatform(view, range.first);
  if (behind > range.first && behind < range.end - 2 && OPENS.has(view.tags.upos[behind] ?? ''))
    return { first: behind, end: range.end };
  for (let token = range.first + 1; token < Math.min(range.end - 2, range.first + LONGEST_MEDIUM); token++) {
    const start = overPlatform(view, token + 1);
    const follows = OPENS.has(view.tags.upos[start] ?? '');
    if (isOccasion(view.tags.lemmas[token] ?? '') && follows) return { first: start, end: range.end };
  }
  return range;
}

/** "cited him as saying | the talks | had failed": the noun phrase between a cue and the verb that a clause begins with. */
function lostSubject(view: View, { cue, first }: { cue: number; first: number }): number | null {
  if (!FINITE.has(view.tags.xpos[first] ?? '')) return null;
  const start = behindAddressee(view, cue) ?? behindTime(view, cue + 1);
  const phrase = start < first ? nounPhraseAt(view, { first: start, end: first }) : null;
  if (phrase === null) return null;
  // "the program, run by the ministry, | has …"
  const isApart = [phrase.end, first - 1].every((at) => view.tokens[at]?.word === ',');
  return phrase.end === first || (isApart && first - phrase.end <= LONGEST_APPOSITION) ? start : null;
}

/** How many tokens "run by the Department of Homeland Security" may have between its commas. */
const LONGEST_APPOSITION = 14;

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** "in a post | on X | it was leaving": over where the post stands. */
function overPlatform(view: View, at: number): number {
  const isPlatform = view.tokens[at]?.lower === 'on' && /^\p{Lu}/u.test(view.tokens[at + 1]?.word ?? '');
  return isPlatform ? at + 2 : at;
}

/** "said Friday they will run", "told Americans this weekend he would": the day is the cue's. */
function withoutDay(view: View, range: TokenRange): TokenRange {
  const start = behindTime(view, range.first);
  const isShort = range.end - range.first < 3 || start >= range.end - 1;
  if (start === range.first || isShort || !opensPhrase(view, start)) return range;
  return { first: view.tokens[start]?.lower === 'that' ? start + 1 : start, end: range.end };
}
