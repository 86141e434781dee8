import { COUNT_PENDING } from './count-pending.ts';
import { EXPORT_QUERIES } from './export-nodes.ts';

/** Every query of the digest, by name: a test has the server explain each. */
export const queries = {
  COUNT_PENDING,
  EXPORT_ATTRIBUTIONS: EXPORT_QUERIES.Attribution,
  EXPORT_CLAIMS: EXPORT_QUERIES.Claim,
  EXPORT_CONFLICTS: EXPORT_QUERIES.Conflict,
  EXPORT_DOCUMENTS: EXPORT_QUERIES.Document,
  EXPORT_ENTITIES: EXPORT_QUERIES.Entity,
  EXPORT_REFERENTS: EXPORT_QUERIES.Referent,
  EXPORT_ROLES: EXPORT_QUERIES.Role,
  EXPORT_SOURCES: EXPORT_QUERIES.Source,
  EXPORT_STATEMENTS: EXPORT_QUERIES.Statement,
  EXPORT_STORIES: EXPORT_QUERIES.Story,
} as const;
