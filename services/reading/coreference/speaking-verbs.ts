/** Lemmas of verbs that a speaker's name stands beside. */
export const SPEAKS: ReadonlySet<string> = new Set(
  'say add tell warn argue insist explain note state write stress continue'.split(' '),
);
