import {
  CHOOSE_REFERENTS,
  READ_ATTRIBUTIONS,
  READ_CLAIM,
  READ_CLAIMS_OF_HOLDING,
  READ_REFERENT,
} from './choose-witnesses.ts';
import { LIST_DECISIONS } from './list-decisions.ts';
import { COUNT_WITNESSES_IN } from './mark-decisions.ts';
import { NAME_OF } from './name-of.ts';
import {
  READ_ATTRIBUTIONS_OF_WITNESSES,
  READ_CLAIMS_OF_WITNESSES,
  READ_DECISIONS,
  READ_REFERENTS_OF_WITNESSES,
} from './read-decisions.ts';
import { READ_RULINGS } from './read-rulings.ts';
import { RELABEL_ENTITIES } from './relabel-entities.ts';
import { STORE_DECISIONS } from './store-decision.ts';
import { UNDO_DECISION } from './undo-decision.ts';
import {
  DELETE_RULINGS,
  LIST_DOCUMENTS_OF_ENTITIES,
  LIST_SURNAMES_OF_ENTITIES,
  MERGE_RULINGS,
} from './write-rulings.ts';

/** Every query about decisions, by name: a test has the server explain each. */
export const queries = {
  CHOOSE_REFERENTS,
  DELETE_RULINGS,
  LIST_DECISIONS,
  COUNT_WITNESSES_IN,
  LIST_DOCUMENTS_OF_ENTITIES,
  LIST_SURNAMES_OF_ENTITIES,
  MERGE_RULINGS,
  NAME_OF,
  READ_ATTRIBUTIONS,
  READ_ATTRIBUTIONS_OF_WITNESSES,
  READ_CLAIM,
  READ_CLAIMS_OF_HOLDING,
  READ_CLAIMS_OF_WITNESSES,
  READ_DECISIONS,
  READ_REFERENT,
  READ_REFERENTS_OF_WITNESSES,
  READ_RULINGS,
  RELABEL_ENTITIES,
  STORE_DECISIONS,
  UNDO_DECISION,
} as const;
