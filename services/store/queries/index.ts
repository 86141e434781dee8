import { COUNT_PENDING } from './count-pending.ts';
import { COUNT_SPEAKERS_SUMMED } from './count-speakers-summed.ts';
import { COUNT_WORK } from './count-work.ts';
import { FIND_CLAIM_EVIDENCE } from './find-claim-evidence.ts';
import { FIND_DOCUMENTS_NAMED } from './find-documents-named.ts';
import { FIND_ENTITIES } from './find-entities.ts';
import { FIND_ENTITIES_BY_CODE } from './find-entities-by-code.ts';
import { FIND_INSTITUTIONS } from './find-institutions.ts';
import { COUNT_MATCHES, FIND_DAY_BEHIND } from './find-page-start.ts';
import { FIND_PATH } from './find-path.ts';
import { FIND_SOURCES } from './find-sources.ts';
import { FIND_STATEMENT_EVIDENCE } from './find-statement-evidence.ts';
import { GET_DOCUMENT } from './get-document.ts';
import { GET_ENTITY } from './get-entity.ts';
import { GET_STATEMENTS } from './get-statements.ts';
import { KEEP_CLASS } from './keep-class.ts';
import { LIST_CLAIM_DOCUMENTS } from './list-claim-documents.ts';
import { LIST_CLAIM_OCCASIONS } from './list-claim-occasions.ts';
import { LIST_CONFLICTS } from './list-conflicts.ts';
import { LIST_COUNTERPARTS } from './list-counterparts.ts';
import { LIST_DEPUTIES } from './list-deputies.ts';
import { LIST_DOCUMENTS } from './list-documents.ts';
import { LIST_ENTITIES } from './list-entities.ts';
import {
  LIST_HOLDINGS,
  LIST_HOLDINGS_OF_BODY,
  LIST_HOLDINGS_OF_PERSON,
  LIST_HOLDINGS_OF_ROLE,
  LIST_HOLDINGS_OF_TITLE,
} from './list-holdings.ts';
import { LIST_JOBS } from './list-jobs.ts';
import { LIST_MENTIONING_DOCUMENTS } from './list-mentioning-documents.ts';
import { LIST_NEIGHBOURS_IN_OFFICE } from './list-neighbours-in-office.ts';
import { LIST_RELATIONS } from './list-relations.ts';
import { LIST_RELATIONS_OF } from './list-relations-of.ts';
import { LIST_RELAYS } from './list-relays.ts';
import { LIST_REVISED } from './list-revised.ts';
import { LIST_SOURCES } from './list-sources.ts';
import { LIST_SPEAKERS_ABOUT } from './list-speakers-about.ts';
import { LIST_SPEAKERS_IN_ALL, LIST_SPEAKERS_IN_SEVERAL } from './list-speakers-in-all.ts';
import { LIST_SPEAKERS_IN_DAYS } from './list-speakers-in-days.ts';
import { LIST_SPEAKERS_OF } from './list-speakers-of.ts';
import { LIST_SPEAKERS_SUMMED } from './list-speakers-summed.ts';
import { LIST_STATEMENTS } from './list-statements.ts';
import { LIST_STATEMENTS_ABOUT } from './list-statements-about.ts';
import { LIST_STATEMENTS_BY } from './list-statements-by.ts';
import { LIST_STATEMENTS_SINCE } from './list-statements-since.ts';
import { LIST_STATEMENTS_UNDATED } from './list-statements-undated.ts';
import { LIST_TITLE_KEYS } from './list-title-keys.ts';
import { READ_TEXTS } from './read-texts.ts';
import { SEARCH_STATEMENTS } from './search-statements.ts';
import { SEARCH_TITLES } from './search-titles.ts';

/** Every query that reads, by name: a test has the server explain each. */
export const queries = {
  COUNT_MATCHES,
  COUNT_PENDING,
  COUNT_SPEAKERS_SUMMED,
  FIND_DAY_BEHIND,
  COUNT_WORK,
  FIND_CLAIM_EVIDENCE,
  FIND_ENTITIES,
  FIND_ENTITIES_BY_CODE,
  FIND_SOURCES,
  FIND_STATEMENT_EVIDENCE,
  GET_DOCUMENT,
  GET_ENTITY,
  KEEP_CLASS,
  LIST_CLAIM_DOCUMENTS,
  LIST_CLAIM_OCCASIONS,
  LIST_CONFLICTS,
  LIST_DEPUTIES,
  LIST_DOCUMENTS,
  LIST_ENTITIES,
  LIST_HOLDINGS,
  LIST_HOLDINGS_OF_BODY,
  LIST_HOLDINGS_OF_PERSON,
  LIST_HOLDINGS_OF_ROLE,
  LIST_HOLDINGS_OF_TITLE,
  LIST_JOBS,
  LIST_SPEAKERS_ABOUT,
  LIST_SPEAKERS_SUMMED,
  LIST_STATEMENTS,
  LIST_STATEMENTS_ABOUT,
  LIST_STATEMENTS_SINCE,
  LIST_STATEMENTS_BY,
  LIST_STATEMENTS_UNDATED,
  LIST_TITLE_KEYS,
  LIST_MENTIONING_DOCUMENTS,
  LIST_RELATIONS,
  LIST_RELATIONS_OF,
  LIST_SOURCES,
  READ_TEXTS,
  SEARCH_STATEMENTS,
  SEARCH_TITLES,
  LIST_REVISED,
  FIND_DOCUMENTS_NAMED,
  FIND_INSTITUTIONS,
  FIND_PATH,
  GET_STATEMENTS,
  LIST_COUNTERPARTS,
  LIST_NEIGHBOURS_IN_OFFICE,
  LIST_RELAYS,
  LIST_SPEAKERS_IN_ALL,
  LIST_SPEAKERS_IN_DAYS,
  LIST_SPEAKERS_IN_SEVERAL,
  LIST_SPEAKERS_OF,
} as const;
