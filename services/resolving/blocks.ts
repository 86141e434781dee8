import { contentId } from './content-id.ts';

/**
 * The kinds of blocks that what follows is computed in, in the order of computing: a later kind reads what earlier ones wrote.
 *
 * - `document` (document id): which entity each referent is, where the document alone decides it
 * - `surname` (folded surname): which person each bare surname is
 * - `claims` (document id): in which block each of a document's facts counts
 * - `entity` (entity id): names and counts of an entity
 * - `holder` (person id): the offices of a person
 * - `relation` (type, entity id, entity id): one edge between two entities
 * - `statement` (hash of words): statements of these words
 * - `role` (role id): an office, its deputies and its conflicts
 * - `source` (source id): an unnamed speaker
 * - `spoke` (speaker id, entity id): the sum of what one said about the other
 */
export const BLOCK_KINDS = [
  'document',
  'surname',
  'claims',
  'entity',
  'holder',
  'relation',
  'statement',
  'role',
  'source',
  'spoke',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A block, by what computes it and which one it is. */
export type Block = { readonly kind: BlockKind; readonly key: string };

/** The id of a block's node while it is pending. */
export function blockId({ kind, key }: Block): string {
  return contentId('Block', kind, key);
}

/** Parts of a key that names several things. */
export function joinKey(...parts: readonly string[]): string {
  return parts.join('|');
}

/** The reverse of `joinKey`. */
export function splitKey(key: string): string[] {
  return key.split('|');
}
