type Rule = readonly [pattern: RegExp, replacement: string];

/**
 * Romanizations of one Cyrillic spelling, made one; each rule with the pair that it was written for. The results are keys
 * for comparison, never shown.
 */
const RULES: readonly Rule[] = [
  [/^ye/, 'e'], // Yevgeny, Evgeny; Yermak, Ermak
  [/^y?iu/, 'yu'], // Iuliia, Yuliya
  [/iia$|iya$|ya$/, 'ia'], // Yuliia, Yuliya, Yulia
  [/(?:yy|iy|ij|ii|yj|yi|ei|ey|i|j)$/, 'y'], // Zelenskyy, Zelenskiy, Zelenskij, Zelensky; Sergei, Sergey
  [/^aleks/, 'alex'], // Aleksei, Alexei
  [/^dmitr[iy]y?$/, 'dmitry'], // Dmitri, Dmitriy
  [/kh/g, 'h'], // Akhmetov, Ahmetov
  [/off$/, 'ov'], // Smirnoff, Smirnov
];

/**
 * One word of a person's name as a key that transliterations share.
 *
 * @param word folded by `foldWords`
 * @example foldSpelling('zelenskyy') // 'zelensky'
 */
export function foldSpelling(word: string): string {
  return RULES.reduce((folded, [pattern, replacement]) => folded.replace(pattern, replacement), word);
}
