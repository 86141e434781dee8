import type { Layers, Referent } from '#reading/document.ts';

/**
 * Looks up the referent of the mention that begins at a token, or that covers it; of several the shortest. With a
 * candidate's rule, only such a mention counts. Null where there is none.
 */
export function referentsByToken(
  document: Pick<Layers, 'tokens' | 'candidates' | 'referents'>,
): (token: number, rule?: string) => Referent | null {
  const covering: (number[] | undefined)[] = new Array(document.tokens.length);
  const referentOf: (Referent | undefined)[] = [];
  for (const referent of document.referents) {
    for (const { candidate: index } of referent.mentions) {
      const candidate = document.candidates[index];
      if (!candidate) continue;
      referentOf[index] = referent;
      for (let token = candidate.firstToken; token < candidate.endToken; token++) {
        covering[token] ??= [];
        covering[token]?.push(index);
      }
    }
  }
  return (token, rule) => {
    let best: number | null = null;
    let bestLength = Number.POSITIVE_INFINITY;
    for (const index of covering[token] ?? []) {
      const candidate = document.candidates[index];
      if (!candidate || (rule !== undefined && (candidate.rule !== rule || candidate.firstToken !== token)))
        continue;
      const length = candidate.endToken - candidate.firstToken;
      if (length < bestLength) {
        best = index;
        bestLength = length;
      }
    }
    return best === null ? null : (referentOf[best] ?? null);
  };
}
