import type { TObject } from 'typebox';

/**
 * Where a kind stands: `facts` are what documents say, written once; `follows` is computed from facts and decisions; `received` is
 * how documents came, and `bookkeeping` keeps work: neither is part of the digest, since neither is part of what is known.
 */
export type Layer = 'facts' | 'follows' | 'received' | 'bookkeeping';

/** A node label: declared once, and everything else (constraints, schema page, checks) follows from it. */
export type NodeKind = {
  readonly label: string;
  /** Further labels that every such node carries. */
  readonly also?: readonly string[];
  readonly layer: Layer;
  readonly description: string;
  readonly properties: TObject;
  /** Properties that say how or when it came rather than what is known: they are no part of the digest. */
  readonly undigested?: readonly string[];
};

/** A relationship type with every pair of labels that it may join. */
export type RelationshipKind = {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly layer: Layer;
  readonly description: string;
  readonly properties: TObject;
};
