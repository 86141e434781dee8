import { CREATE_FACTS } from './create-facts.ts';
import { DESCRIBE_DOCUMENTS } from './describe-documents.ts';
import { MARK_FAILED } from './fail-document.ts';
import { DELETE_FACTS, TOUCHED_BY_FACTS, UNSETTLE_STATEMENTS } from './forget-facts.ts';
import { HOLD_JOBS, RETURN_ATTEMPTS } from './hold-jobs.ts';
import { KEEP_JOBS } from './keep-jobs.ts';
import { MARK_BLOCKS } from './mark-blocks.ts';
import { REFRESH_DOCUMENTS } from './refresh-documents.ts';
import { DELETE_DELIVERIES_OF_COLLECTION } from './remove-collection.ts';
import { DELETE_DOCUMENTS, LOCK_JOBS } from './remove-document.ts';
import { RENEW_JOBS } from './renew-jobs.ts';
import { FIND_FAILED } from './retry-failed.ts';
import { STORE_DELIVERIES } from './store-deliveries.ts';
import { STORE_DOCUMENTS } from './store-documents.ts';
import { TAKE_JOBS } from './take-jobs.ts';

/** Every query that receives documents, keeps their jobs and writes their facts, by name: a test has the server explain each. */
export const queries = {
  CREATE_FACTS,
  DELETE_DELIVERIES_OF_COLLECTION,
  DELETE_DOCUMENTS,
  DELETE_FACTS,
  DESCRIBE_DOCUMENTS,
  FIND_FAILED,
  HOLD_JOBS,
  KEEP_JOBS,
  LOCK_JOBS,
  MARK_BLOCKS,
  MARK_FAILED,
  REFRESH_DOCUMENTS,
  RENEW_JOBS,
  RETURN_ATTEMPTS,
  STORE_DELIVERIES,
  STORE_DOCUMENTS,
  TAKE_JOBS,
  TOUCHED_BY_FACTS,
  UNSETTLE_STATEMENTS,
} as const;
