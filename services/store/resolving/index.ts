import { READ_MENTIONS, READ_MENTIONS_OF_ENTITIES } from './count-mentions.ts';
import { CREATE_SPEECH, DELETE_SPEECH, READ_SPEECH, READ_SPEECH_DAYS, WRITE_SPEECH } from './count-speech.ts';
import { DELETE_EMPTY_STORIES } from './delete-empty-stories.ts';
import { DELETE_SILENT_SOURCES } from './delete-silent-sources.ts';
import { GROUP_CLAIMS } from './group-claims.ts';
import { DELETE_KEPT_COUNTS, READ_KEPT_COUNTS, WRITE_KEPT_COUNTS } from './kept-counts.ts';
import { DELETE_KEPT_SUMS, READ_KEPT_SUMS, WRITE_KEPT_SUMS } from './kept-sums.ts';
import { MERGE_ENTITIES } from './merge-entities.ts';
import { POINT_REFERENTS, UNPOINT_REFERENTS } from './point-referents.ts';
import { READ_CLAIMS } from './read-claims.ts';
import { READ_DOCUMENT_TEXTS } from './read-document-texts.ts';
import { READ_ENTITIES, READ_OFFICES_NAMED } from './read-entities.ts';
import { READ_HELD } from './read-held.ts';
import { READ_HOLDINGS_OF_PERSON, READ_HOLDINGS_OF_ROLE } from './read-holdings.ts';
import { READ_LIKELY, READ_LIKES } from './read-likely.ts';
import { READ_REFERENTS } from './read-referents.ts';
import { READ_REPORTS, READ_STATEMENTS_OF_WORDS } from './read-reports.ts';
import { READ_HOLDERS, READ_ROLES } from './read-roles.ts';
import { READ_SKETCHES } from './read-sketches.ts';
import { READ_STORY_LINKS } from './read-story-members.ts';
import { READ_CLAIMS_OF_BLOCKS, READ_CLAIMS_OF_CELLS } from './read-summed-claims.ts';
import { READ_BEARERS, READ_PARTIALS, READ_PARTIALS_OF_DOCUMENTS } from './read-surnames.ts';
import { READ_VARIANTS } from './read-variants.ts';
import { READ_VERSIONS } from './read-versions.ts';
import { READ_EDITED_WORDS, READ_WORDINGS } from './read-wordings.ts';
import { READ_WORDS } from './read-words.ts';
import {
  COUNT_STORIES,
  FIRST_PENDING_KIND,
  LOCK_RESOLVING,
  READ_BLOCKS,
  RELEASE_BLOCKS,
} from './take-blocks.ts';
import { CREATE_CONFLICTS, DELETE_CONFLICTS } from './write-conflicts.ts';
import { CREATE_EDITS, DELETE_EDITS } from './write-edits.ts';
import { DELETE_ENTITIES, DESCRIBE_ENTITIES } from './write-entities.ts';
import { DELETE_HOLDINGS, WRITE_HOLDINGS } from './write-holdings.ts';
import { DELETE_LIKES, WRITE_LIKES } from './write-likes.ts';
import { CREATE_RELATIONS, DELETE_RELATIONS } from './write-relations.ts';
import { DELETE_REVISIONS, WRITE_REVISIONS } from './write-revisions.ts';
import { DELETE_ROLES, DESCRIBE_ROLES, LINK_DEPUTIES } from './write-roles.ts';
import {
  CHANGE_STATEMENTS,
  CREATE_STATEMENTS,
  DELETE_STATEMENTS,
  LINK_SPEAKING_ENTITIES,
  LINK_SPEAKING_SOURCES,
  MERGE_SOURCES,
  UNLINK_STATEMENTS,
} from './write-statements.ts';
import { WRITE_STORIES } from './write-stories.ts';
import { WRITE_VARIANTS } from './write-variants.ts';

/** Every query of the resolver, by name: a test has the server explain each. */
export const queries = {
  CHANGE_STATEMENTS,
  COUNT_STORIES,
  CREATE_CONFLICTS,
  CREATE_EDITS,
  CREATE_RELATIONS,
  CREATE_SPEECH,
  CREATE_STATEMENTS,
  DELETE_CONFLICTS,
  DELETE_EDITS,
  DELETE_EMPTY_STORIES,
  DELETE_ENTITIES,
  DELETE_HOLDINGS,
  DELETE_KEPT_COUNTS,
  DELETE_KEPT_SUMS,
  DELETE_LIKES,
  DELETE_RELATIONS,
  DELETE_REVISIONS,
  DELETE_ROLES,
  DELETE_SILENT_SOURCES,
  DELETE_SPEECH,
  DELETE_STATEMENTS,
  DESCRIBE_ENTITIES,
  DESCRIBE_ROLES,
  FIRST_PENDING_KIND,
  GROUP_CLAIMS,
  LINK_DEPUTIES,
  LINK_SPEAKING_ENTITIES,
  LINK_SPEAKING_SOURCES,
  LOCK_RESOLVING,
  MERGE_ENTITIES,
  MERGE_SOURCES,
  POINT_REFERENTS,
  READ_BEARERS,
  READ_BLOCKS,
  READ_CLAIMS,
  READ_CLAIMS_OF_BLOCKS,
  READ_CLAIMS_OF_CELLS,
  READ_DOCUMENT_TEXTS,
  READ_EDITED_WORDS,
  READ_ENTITIES,
  READ_HELD,
  READ_HOLDERS,
  READ_HOLDINGS_OF_PERSON,
  READ_HOLDINGS_OF_ROLE,
  READ_KEPT_COUNTS,
  READ_KEPT_SUMS,
  READ_LIKELY,
  READ_LIKES,
  READ_MENTIONS,
  READ_MENTIONS_OF_ENTITIES,
  READ_OFFICES_NAMED,
  READ_PARTIALS,
  READ_PARTIALS_OF_DOCUMENTS,
  READ_REFERENTS,
  READ_REPORTS,
  READ_ROLES,
  READ_SKETCHES,
  READ_SPEECH,
  READ_SPEECH_DAYS,
  READ_STATEMENTS_OF_WORDS,
  READ_STORY_LINKS,
  READ_VERSIONS,
  READ_VARIANTS,
  READ_WORDINGS,
  READ_WORDS,
  RELEASE_BLOCKS,
  UNLINK_STATEMENTS,
  UNPOINT_REFERENTS,
  WRITE_HOLDINGS,
  WRITE_KEPT_COUNTS,
  WRITE_KEPT_SUMS,
  WRITE_LIKES,
  WRITE_REVISIONS,
  WRITE_SPEECH,
  WRITE_STORIES,
  WRITE_VARIANTS,
} as const;
