import { GET_REREADING } from './get-rereading.ts';
import {
  COUNT_DOCUMENTS,
  CREATE_DRY_JOBS,
  CREATE_REREADING,
  FORGET_DRY_RUNS,
  LIST_OUTDATED,
  MARK_JOBS,
} from './start-rereading.ts';
import { READ_MADE_FACTS, WRITE_DIFFERENCES } from './tell-differences.ts';

/** Every query for reading documents anew, by name: a test has the server explain each. */
export const queries = {
  COUNT_DOCUMENTS,
  CREATE_DRY_JOBS,
  CREATE_REREADING,
  FORGET_DRY_RUNS,
  GET_REREADING,
  LIST_OUTDATED,
  MARK_JOBS,
  READ_MADE_FACTS,
  WRITE_DIFFERENCES,
} as const;
