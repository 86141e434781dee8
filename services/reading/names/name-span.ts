import type { NameSpan, Token } from '#reading/document.ts';

/** A name over a range of tokens. */
export function nameSpan(
  range: { readonly firstToken: number; readonly endToken: number },
  what: Pick<NameSpan, 'type' | 'rule'>,
  tokens: readonly Token[],
): NameSpan {
  return {
    start: tokens[range.firstToken]?.start ?? 0,
    end: tokens[range.endToken - 1]?.end ?? 0,
    firstToken: range.firstToken,
    endToken: range.endToken,
    type: what.type,
    rule: what.rule,
  };
}
