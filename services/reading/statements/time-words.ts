const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december day night morning afternoon evening week weekend month year hour minute moment time today
  yesterday tonight tomorrow`.split(/\s+/),
);

/** Whether a lower-case word or base form is a day, a month or another word of time. "May" and numbers are not told apart. */
export function isTimeWord(word: string): boolean {
  return TIMES.has(word);
}

const OCCASIONS = new Set(
  'interview speech statement rally debate email tweet letter post twitter facebook'.split(' '),
);

const GATHERINGS = new Set(
  'call conference briefing meeting hearing session appearance podcast message'.split(' '),
);

/** Whether a base form names an occasion that somebody speaks on, such as may also be said or made itself: "on a call". */
export function isGathering(word: string): boolean {
  return OCCASIONS.has(word) || GATHERINGS.has(word);
}

/** Whether a base form names where or how something was said: "in an interview", "in a post". */
export function isOccasion(word: string): boolean {
  return OCCASIONS.has(word);
}
