import type { RelationType } from '#reading/extraction.ts';
import { joinKey } from '#resolving/blocks.ts';

/** Relations that read the same from both ends. */
const SYMMETRIC: ReadonlySet<string> = new Set<RelationType>([
  'MET_WITH',
  'SPOKE_WITH',
  'RELATIVE_OF',
  'ALLY_OF',
]);

/**
 * The block in which a claim counts, as `kind:key`: a person's offices, or one relation between two entities.
 *
 * @returns null for a relation of an entity with itself: two of the document's referents turned out to be one
 */
export function groupClaim(claim: {
  readonly kind: 'holding' | 'relation';
  readonly type: string;
  /** Entity ids. */
  readonly subject: string;
  readonly object: string | null;
}): string | null {
  const { kind, type, subject, object } = claim;
  if (kind === 'holding') return `holder:${subject}`;
  if (object === null || object === subject) return null;
  const ends = SYMMETRIC.has(type) ? [subject, object].sort() : [subject, object];
  return `relation:${joinKey(type, ...ends)}`;
}
