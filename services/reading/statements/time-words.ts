const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december day night morning afternoon evening week weekend month year hour minute moment time today
  yesterday tonight tomorrow`.split(/\s+/),
);

/** Whether a lower-case word or base form is a day, a month or another word of time. "May" and numbers are not told apart. */
export function isTimeWord(word: string): boolean {
  return TIMES.has(word);
}
