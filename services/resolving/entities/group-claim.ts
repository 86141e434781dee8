import type { RelationType } from '#reading/extraction.ts';
import { blockName, joinKey } from '#resolving/blocks.ts';
import { cellKey } from '#resolving/levels/cells.ts';

/** Relations that read the same from both ends. */
const SYMMETRIC: ReadonlySet<string> = new Set<RelationType>([
  'MET_WITH',
  'SPOKE_WITH',
  'RELATIVE_OF',
  'ALLY_OF',
]);

/**
 * The cell of the block in which a claim counts, as `kind:key|day`: a person's offices, or one relation between two entities.
 *
 * @returns null for a relation of an entity with itself: two of the document's referents turned out to be one
 */
export function groupClaim(claim: {
  readonly kind: 'holding' | 'relation';
  readonly type: string;
  /** Entity ids. */
  readonly subject: string;
  readonly object: string | null;
  /** Day of the document, null where it has none. */
  readonly reported: string | null;
}): string | null {
  const { kind, type, subject, object, reported } = claim;
  if (kind === 'holding')
    return cellKey({ block: blockName({ kind: 'holder', key: subject }), day: reported });
  if (object === null || object === subject) return null;
  const ends = SYMMETRIC.has(type) ? [subject, object].sort() : [subject, object];
  return cellKey({ block: blockName({ kind: 'relation', key: joinKey(type, ...ends) }), day: reported });
}
