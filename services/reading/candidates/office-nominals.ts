import type { Candidate, Layers } from '#reading/document.ts';

/**
 * Offices that stand for their holder: "the secretary general", "His French counterpart", an apposition. Not those
 * straight before a name, of which the name is the mention, and not those that say what somebody is ("is a fellow").
 */
export function findOfficeNominals({ offices, tokens }: Pick<Layers, 'offices' | 'tokens'>): Candidate[] {
  const nominals: Candidate[] = [];
  for (const { start, end, firstToken, endToken, headToken, plural, determiner, holders } of offices) {
    if (plural || holders.some(({ rule }) => !rule.startsWith('role:apposition') && rule !== 'role:and'))
      continue;
    const capitalized = tokens[headToken]?.word !== tokens[headToken]?.lower;
    const definite =
      determiner === 'definite' || determiner === 'possessive' || (determiner === null && capitalized);
    if (!definite && holders.length === 0) continue;
    nominals.push({
      ...{ start, end, firstToken, endToken },
      kind: 'nominal',
      type: 'Person',
      code: null,
      rule: 'candidate:office',
    });
  }
  return nominals;
}
