/**
 * How many letters differ between two words, two that changed places counting once ("Hegsteh" and "Hegseth"): the restricted
 * Damerau–Levenshtein distance.
 */
export function editDistance(one: string, other: string): number {
  const [letters, others] = [[...one], [...other]];
  let before: number[] = [];
  let row = others.map((_, index) => index + 1);
  row.unshift(0);
  for (const [index, letter] of letters.entries()) {
    const next = [index + 1];
    for (const [at, otherLetter] of others.entries()) {
      const changed = (row[at] ?? 0) + Number(letter !== otherLetter);
      const swapped =
        at > 0 && letter === others[at - 1] && letters[index - 1] === otherLetter
          ? (before[at - 1] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      next.push(Math.min((next[at] ?? 0) + 1, (row[at + 1] ?? 0) + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}
