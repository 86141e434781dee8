import type { Place } from '../evidence/show-words.ts';
import type { Review } from '../schemas/review.ts';

/** A doubtful case whose words were not looked up yet: they are for those cases only that are shown. */
export type Doubt = {
  readonly review: Omit<Review, 'evidence'>;
  /** Claims whose words show it, one or more of each side. */
  readonly claims: readonly string[];
  /** The mention that it is about, null where it is about names of several documents. */
  readonly place: Place | null;
};
