import { LIST_ALIKE } from './list-alike.ts';
import { LIST_DOUBTFUL_SURNAMES } from './list-doubtful-surnames.ts';

/** Every query for reviews, by name: a test has the server explain each. */
export const queries = { LIST_ALIKE, LIST_DOUBTFUL_SURNAMES } as const;
