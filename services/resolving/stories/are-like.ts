/** What two versions of one article share at least: in a corpus of news, different articles share less than a twentieth. */
export const LIKE = 0.3;
/** Enough where both stood at the same address: a story that was rewritten during the day. */
const LIKE_AT_ONE_ADDRESS = 0.1;

/** Whether two documents are versions or copies of one article. */
export function areLike({ likeness, sameAddress }: { likeness: number; sameAddress: boolean }): boolean {
  return likeness >= (sameAddress ? LIKE_AT_ONE_ADDRESS : LIKE);
}
