/** The largest document that is taken; an article is a hundred times smaller. */
export const MAX_BYTES = 5_000_000;
