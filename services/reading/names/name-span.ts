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

/** 1 for each token that a name covers. @param length of the tokens */
export function coveredTokens(names: readonly NameSpan[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { firstToken, endToken } of names) covered.fill(1, firstToken, endToken);
  return covered;
}

/** Names and others that lie beside them, in text order. */
export function inTextOrder(names: readonly NameSpan[], added: readonly NameSpan[]): NameSpan[] {
  return [...names, ...added].sort((one, other) => one.firstToken - other.firstToken);
}
