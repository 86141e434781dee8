/** How the two models of the parser learn. */
export type LearnerSettings = {
  /** The best wrong choice must score this much less than the best right one, else weights are updated. */
  readonly margin: number;
  /** From the second epoch on, how often the parser's own choice is followed rather than the right one. */
  readonly exploration: number;
};
