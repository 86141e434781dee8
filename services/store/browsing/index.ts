import {
  COUNT_STATEMENTS,
  COUNT_STATEMENTS_ABOUT,
  COUNT_STATEMENTS_ABOUT_BY_PERIOD,
} from './count-statements.ts';
import { COUNT_STATEMENTS_BY_MONTH, COUNT_STATEMENTS_BY_MONTHS } from './count-statements-summed.ts';
import { FIND_ATTRIBUTION_EVIDENCE } from './explaining/find-attribution-evidence.ts';
import { FIND_EDGE } from './explaining/find-edge.ts';
import { FIND_FACT } from './explaining/find-fact.ts';
import { LIST_ALTERNATIVES } from './explaining/list-alternatives.ts';
import { LIST_SUPPORT } from './explaining/list-support.ts';
import { LIST_ATTRIBUTIONS } from './findings/list-attributions.ts';
import { LIST_CLAIMS } from './findings/list-claims.ts';
import { LIST_REFERENTS } from './findings/list-referents.ts';
import { GET_STORY } from './get-story.ts';
import { LIST_EVENTS } from './list-events.ts';
import { LIST_NAMES } from './list-names.ts';
import { GET_ROLE, LIST_ROLES } from './list-roles.ts';
import { LIST_STORIES } from './list-stories.ts';
import { LIST_VARIANTS } from './list-variants.ts';
import { MEASURE_WORK } from './measure-work.ts';
import { FIND_PATHS } from './subgraph/find-paths.ts';
import { GET_NODE } from './subgraph/get-node.ts';
import { LIST_EDGES } from './subgraph/list-edges.ts';
import { LIST_EDGES_AMONG } from './subgraph/list-edges-among.ts';

/** Every query by which people look around in the graph, by name: a test has the server explain each. */
export const queries = {
  COUNT_STATEMENTS,
  COUNT_STATEMENTS_ABOUT,
  COUNT_STATEMENTS_ABOUT_BY_PERIOD,
  COUNT_STATEMENTS_BY_MONTH,
  COUNT_STATEMENTS_BY_MONTHS,
  FIND_ATTRIBUTION_EVIDENCE,
  FIND_EDGE,
  FIND_FACT,
  FIND_PATHS,
  GET_NODE,
  GET_ROLE,
  GET_STORY,
  LIST_ALTERNATIVES,
  LIST_ATTRIBUTIONS,
  LIST_CLAIMS,
  LIST_EDGES,
  LIST_EDGES_AMONG,
  LIST_EVENTS,
  LIST_NAMES,
  LIST_REFERENTS,
  LIST_ROLES,
  LIST_STORIES,
  LIST_SUPPORT,
  LIST_VARIANTS,
  MEASURE_WORK,
} as const;
