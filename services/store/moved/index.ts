import { FIND_TODAY } from './find-today.ts';
import {
  REMEMBER_ENTITIES,
  REMEMBER_FACTS_OF,
  REMEMBER_ROLES,
  REMEMBER_STATEMENTS,
  REMEMBER_STORIES,
} from './remember-moved.ts';

/** Every query about ids of yesterday, by name: a test has the server explain each. */
export const queries = {
  FIND_TODAY,
  REMEMBER_ENTITIES,
  REMEMBER_FACTS_OF,
  REMEMBER_ROLES,
  REMEMBER_STATEMENTS,
  REMEMBER_STORIES,
} as const;
