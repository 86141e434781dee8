/**
 * The kinds of blocks that what follows is computed in, in the order of computing: a later kind reads what earlier ones wrote.
 *
 * - `decision` (always `all`): what people's decisions mean for the facts of today
 * - `document` (document id): which entity each referent is, where the document alone decides it
 * - `likeness` (document id): the documents that are nearly the same
 * - `address` (address): the order of the documents that stood there
 * - `story` (document id): the documents that are versions or copies of one article
 * - `edit` (story id): the wordings of a story that differ by a small edit
 * - `surname` (folded surname): which person it is wherever it stands bare, where those who bear it changed
 * - `bare` (document id): which person each bare surname of a document is
 * - `claims` (document id): in which block each of a document's facts counts
 * - `holder` (person id, day): the offices of a person, where documents of the day changed
 * - `relation` (type, entity id, entity id, day): one edge between two entities, likewise
 * - `statement` (hash of words): statements of these words, and sums of whom their speakers speak about
 * - `variant` (statement id): other statements of the speaker in nearly the same words
 * - `source` (source id): an unnamed speaker, for as long as it says something
 * - `entity` (entity id): names and counts of an entity; late, since it goes away when nothing speaks of it
 * - `role` (role id): an office and its deputies
 * - `conflict` (`role` or `person`, its id): contradictions about one office or one person
 */
export const BLOCK_KINDS = [
  'decision',
  'document',
  'likeness',
  'address',
  'story',
  'edit',
  'surname',
  'bare',
  'claims',
  'holder',
  'relation',
  'statement',
  'variant',
  'source',
  'entity',
  'role',
  'conflict',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A block, by what computes it and which one it is. */
export type Block = { readonly kind: BlockKind; readonly key: string };

/** A block of claims as each of them keeps it, `kind:key`. */
export function blockName({ kind, key }: Block): string {
  return `${kind}:${key}`;
}

/** The reverse of `blockName`; a key may hold the separator. */
export function readBlockName(name: string): Block {
  const at = name.indexOf(':');
  return { kind: name.slice(0, at) as BlockKind, key: name.slice(at + 1) };
}

/** Parts of a key that names several things. */
export function joinKey(...parts: readonly string[]): string {
  return parts.join('|');
}

/** The reverse of `joinKey`. */
export function splitKey(key: string): string[] {
  return key.split('|');
}
