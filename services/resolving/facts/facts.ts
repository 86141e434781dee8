import type { Act, EntityType, Mode, RelationType, RoleStatus, Speaker } from '#reading/extraction.ts';

/** A date with how it is known; `day` only where the date is precise to the day. */
export type Dated = {
  readonly date: string | null;
  readonly day: string | null;
  readonly dateSource: 'stated' | 'published' | 'unknown';
};

/** All mentions of one entity in one document. */
export type ReferentFact = {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityType;
  readonly code: string | null;
  readonly key: string;
  readonly surname: string | null;
  readonly partial: boolean;
  readonly contexts: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly string[];
  readonly rules: readonly string[];
};

/** What a document says of two referents, or of a person and an office. Referents by id. */
export type ClaimFact = Dated & {
  readonly id: string;
  readonly name: string;
  readonly kind: 'holding' | 'relation';
  readonly type: 'HOLDS' | RelationType;
  readonly title: string | null;
  readonly status: RoleStatus | null;
  readonly start: number;
  readonly end: number;
  readonly occasionStart: number | null;
  readonly occasionEnd: number | null;
  readonly rule: string;
  readonly subject: string;
  readonly object: string | null;
  readonly where: string | null;
};

/** A document's report that somebody said something. Referents and attributions by id. */
export type AttributionFact = Dated & {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly words: string;
  readonly mode: Mode;
  readonly act: Act;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly cueStart: number | null;
  readonly cueEnd: number | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  readonly speakerKind: Speaker['kind'] | null;
  readonly speakerLabel: string | null;
  readonly rule: string;
  readonly by: string | null;
  readonly affiliated: string | null;
  readonly about: readonly string[];
  readonly within: string | null;
  readonly via: string | null;
};

/** Everything that one document says. */
export type Facts = {
  readonly referents: readonly ReferentFact[];
  readonly claims: readonly ClaimFact[];
  readonly attributions: readonly AttributionFact[];
};
