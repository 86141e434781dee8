import type { EntityType } from '#reading/extraction.ts';

/** What people may decide. */
export type DecisionKind = 'merge' | 'not-same' | 'split' | 'rename' | 'type' | 'hide';

/**
 * Words of a document that a decision hangs on: named by place and wording rather than by id, since ids of facts change when a document
 * is read anew.
 */
export type Witness = {
  readonly id: string;
  readonly kind: 'referent' | 'claim' | 'attribution';
  /** Kind of a referent, type of a claim, act of an attribution. */
  readonly type: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/** What a person decided. */
export type Decision = {
  readonly id: string;
  readonly kind: DecisionKind;
  /** The new name of `rename`, the right type of `type`, else null. */
  readonly says: string | null;
  readonly by: string;
  readonly why: string;
  /** What is decided about. */
  readonly subject: readonly Witness[];
  /** What it is (`merge`) or is not (`not-same`); empty for the other kinds. */
  readonly object: readonly Witness[];
};

/** A fact of today that the words of a witness may be. */
export type FactSeen = {
  readonly id: string;
  readonly kind: Witness['kind'];
  readonly type: string;
  readonly documentId: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly words: string;
  /** Of a referent: which entity its own document takes it for. */
  readonly unit: Unit | null;
};

/**
 * What a referent is before anybody decided anything, from its own document alone: all referents of one code, full name or name, or a
 * bare surname with its office or document.
 */
export type Unit = {
  /** Id of the entity. */
  readonly id: string;
  readonly label: EntityType;
  readonly code: string | null;
  readonly partial: boolean;
  readonly surname: string | null;
};
