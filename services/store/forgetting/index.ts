import { DELETE_DECISIONS_ON } from './forget-decisions.ts';
import { BLANK_DOCUMENTS, LIST_TAKEN, READ_MENTIONS_TO_FORGET, WRITE_TOMBSTONES } from './forget-person.ts';
import { READ_TOMBSTONES } from './read-tombstones.ts';

/** Every query for forgetting, by name: a test has the server explain each. */
export const queries = {
  BLANK_DOCUMENTS,
  DELETE_DECISIONS_ON,
  LIST_TAKEN,
  READ_MENTIONS_TO_FORGET,
  READ_TOMBSTONES,
  WRITE_TOMBSTONES,
} as const;
