import type { EntityType } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import type { Naming } from '#reading/gazetteers/known-names.ts';
import { CAPITALS, type Words } from '#reading/gazetteers/words.ts';

/** A stretch of tokens that a gazetteer knows, with every reading of it. */
export type KnownSpan = {
  readonly firstToken: number;
  readonly endToken: number;
  readonly namings: readonly Naming[];
};

/** A capital cannot tell "US" from "us" in a line that is all in capitals, nor "Turkey" from "turkey" in small letters. */
const NEEDS_OTHER_CASE = new Set(['us', 'who', 'it', 'un', 'id']);

/** All longest phrases of the known-names gazetteer, left to right, none overlapping. */
export function findKnownSpans(gazetteers: Gazetteers, words: Words): KnownSpan[] {
  const spans: KnownSpan[] = [];
  let at = 0;
  while (at < words.lower.length) {
    const match = gazetteers.known.phrases.longestAt(words, at);
    if (!match || !isWholeTokens(words, at, match.end) || isShouted(words, at, match.end)) {
      at++;
      continue;
    }
    spans.push({
      firstToken: words.token[at] ?? 0,
      endToken: (words.token[match.end - 1] ?? 0) + 1,
      namings: match.values,
    });
    at = match.end;
  }
  return spans;
}

/** The reading of a span as the name of something, the best known first; null when it is only a demonym. */
export function asName(span: KnownSpan): Naming | null {
  return span.namings.find(({ as }) => as === 'name') ?? span.namings.find(({ as }) => as === 'seat') ?? null;
}

/** The type that a span has as a name: a seat of government is a place. */
export function typeOfNaming(naming: Naming): EntityType {
  return naming.as === 'seat' ? 'Place' : naming.entity.type;
}

/** A tokenizer that keeps "pro-European" as one token leaves no span for a mention of Europe alone. */
function isWholeTokens(words: Words, first: number, end: number): boolean {
  const firstToken = words.token[first] ?? 0;
  const lastToken = words.token[end - 1] ?? 0;
  return words.wordOfToken[firstToken] === first && words.wordOfToken[lastToken + 1] === end;
}

function isShouted(words: Words, first: number, end: number): boolean {
  if (end - first > 1 || !NEEDS_OTHER_CASE.has(words.lower[first] ?? '')) return false;
  return words.shape[first - 1] === CAPITALS && words.shape[first + 1] === CAPITALS;
}
