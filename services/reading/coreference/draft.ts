import type { EntityType, RoleStatus } from '#reading/extraction.ts';
import type { Gender } from '#reading/gazetteers/people-words.ts';

/** An entity of the document while its mentions are being gathered. */
export type Draft = {
  readonly index: number;
  readonly type: EntityType;
  readonly code: string | null;
  /** Folded words of the fullest name so far; empty when it has none. */
  words: readonly string[];
  name: string;
  gender: Gender;
  readonly mentions: { readonly candidate: number; readonly rule: string }[];
  /** What offices the document gives a person. */
  readonly offices: HeldOffice[];
};

/** An office that a person holds by what was read so far. */
export type HeldOffice = {
  readonly title: string;
  /** The draft of the country or body, or null. */
  readonly owner: Draft | null;
  readonly status: RoleStatus;
};

/** Whom a mention stands for, and the rule that tells. */
export type Resolved = { readonly draft: Draft; readonly rule: string };
