import { COUNT_STATEMENTS } from './count-statements.ts';
import { COUNT_STATEMENTS_ABOUT } from './count-statements-about.ts';
import { LIST_ATTRIBUTIONS } from './findings/list-attributions.ts';
import { LIST_CLAIMS } from './findings/list-claims.ts';
import { LIST_REFERENTS } from './findings/list-referents.ts';
import { LIST_EVENTS } from './list-events.ts';
import { FIND_PATHS } from './subgraph/find-paths.ts';
import { GET_NODE } from './subgraph/get-node.ts';
import { LIST_EDGES } from './subgraph/list-edges.ts';
import { LIST_EDGES_AMONG } from './subgraph/list-edges-among.ts';

/** Every query by which people look around in the graph, by name: a test has the server explain each. */
export const queries = {
  COUNT_STATEMENTS,
  COUNT_STATEMENTS_ABOUT,
  FIND_PATHS,
  GET_NODE,
  LIST_ATTRIBUTIONS,
  LIST_CLAIMS,
  LIST_EDGES,
  LIST_EDGES_AMONG,
  LIST_EVENTS,
  LIST_REFERENTS,
} as const;
