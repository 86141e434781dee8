import type { Layers, NameSpan, Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { CAPITAL, CAPITALS, foldWord, shapeOf } from '#reading/gazetteers/words.ts';
import { nameSpan } from '#reading/names/name-span.ts';

/** What a correction of names may look at. */
export type CorrectionContext = {
  readonly document: Pick<Layers, 'tokens' | 'tags' | 'sentences'>;
  readonly gazetteers: Gazetteers;
};

/** The tokens that a name may grow over: from the end of the name before it to the start of the name after it. */
export type Room = { readonly from: number; readonly to: number };

/** A correction of one name: the name itself where the correction has nothing to say, several or none where it is not one name. */
export type Correction = {
  readonly rule: string;
  readonly example: string;
  readonly correct: (
    name: NameSpan,
    context: CorrectionContext,
    room: Room,
  ) => NameSpan | readonly NameSpan[];
};

/** The same name over other tokens. */
export function respan(
  name: NameSpan,
  range: { readonly firstToken: number; readonly endToken: number },
  { document }: CorrectionContext,
): NameSpan {
  return nameSpan(range, name, document.tokens);
}

export function isCapital(token: Token | undefined): boolean {
  const shape = shapeOf(token?.word ?? '');
  return shape === CAPITAL || shape === CAPITALS;
}

/** Whether a token is in the sentence of the token before it. */
export function continuesSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence === tokens[at - 1]?.sentence;
}

/** Whether a name's first word is a given name that the gazetteers know. */
export function hasGivenName({ firstToken }: NameSpan, { document, gazetteers }: CorrectionContext): boolean {
  return gazetteers.people.givenNames.has(foldWord(document.tokens[firstToken]?.word ?? ''));
}

/** What a gazetteer has said stands. */
export function isKnown({ rule }: NameSpan): boolean {
  return rule === 'name:gazetteer';
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.word === '-' || token?.word === '‐' || token?.word === '‑';
}

/** No space between a token and the one before it. */
export function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.start === tokens[at - 1]?.end;
}
