import { withoutMarks } from '#reading/statements/phrases.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';
import { childrenOf, relationOf } from '#reading/statements/view.ts';

/** Everything that hangs from a token, itself included. */
export function subtree(view: View, token: number): TokenRange {
  return { first: view.leftEdge[token] as number, end: (view.rightEdge[token] as number) + 1 };
}

/** A clause's words: its subtree without "that" (which trees may take for another word), without the marks at its ends. */
export function clauseRange(view: View, clause: number): TokenRange {
  const { first, end } = withoutMarks(view, subtree(view, clause));
  const isMark =
    relationOf(view, first) === 'mark' || ['DET', 'PRON', 'PROPN'].includes(view.tags.upos[first + 1] ?? '');
  const starts = view.tokens[first]?.lower === 'that' && isMark ? first + 1 : first;
  return withoutMarks(view, { first: Math.min(starts, end - 1), end });
}

/** The first preposition at a noun, in lower case, or null. */
export function prepositionOf(view: View, noun: number): string | null {
  const word = childrenOf(view, noun).find((child) => relationOf(view, child) === 'case' && child < noun);
  return word === undefined ? null : (view.tokens[word]?.lower ?? null);
}
