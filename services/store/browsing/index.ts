import { LIST_ATTRIBUTIONS } from './findings/list-attributions.ts';
import { LIST_CLAIMS } from './findings/list-claims.ts';
import { LIST_REFERENTS } from './findings/list-referents.ts';

/** Every query by which people look around in the graph, by name: a test has the server explain each. */
export const queries = {
  LIST_ATTRIBUTIONS,
  LIST_CLAIMS,
  LIST_REFERENTS,
} as const;
