import { LIST_ALIKE } from './list-alike.ts';
import { LIST_DOUBTFUL_SURNAMES } from './list-doubtful-surnames.ts';
import { LIST_IN_OFFICES } from './list-in-offices.ts';

/** Every query for reviews, by name: a test has the server explain each. */
export const queries = { LIST_ALIKE, LIST_DOUBTFUL_SURNAMES, LIST_IN_OFFICES } as const;
