import type { Act, EntityType, Mode, RelationType, RoleStatus, Span } from '#reading/extraction.ts';

/** What a person labelled in one text, every snippet resolved to offsets. Entities are named by their index. */
export type LabelledDocument = {
  id: string;
  /** The label file's base name: names, roles, direct … */
  subject: string;
  category: string;
  certainty: Certainty;
  /** The day that relative dates are anchored to, or null. */
  date: string | null;
  text: string;
  entities: LabelledEntity[];
  roles: LabelledRole[];
  statements: LabelledStatement[];
  relations: LabelledRelation[];
  /** Stretches where a found name counts neither way (events, laws, doubtful names). */
  ignored: Span[];
};

export type Certainty = 'sure' | 'likely';

/** `aliases` are right names that the text does not have. `optional` things are neither asked for nor punished. */
export type LabelledEntity = {
  name: string;
  aliases: string[];
  types: EntityType[];
  optional: boolean;
  mentions: LabelledMention[];
};

export type LabelledMention = Span & { kind: 'name' | 'nominal' | 'pronoun' };

/** `titles`, `of` and `statuses` list every answer that is right; null in `of` stands for none. */
export type LabelledRole = {
  person: number;
  titles: string[];
  of: (number | null)[];
  statuses: RoleStatus[];
  optional: boolean;
};

/** `modes`, `acts`, `speakers`, `cues` and `contents` list every answer that is right; no `acts`: any. */
export type LabelledStatement = {
  modes: Mode[];
  acts: Act[];
  /** Empty where no source is written. */
  speakers: LabelledSpeaker[];
  cues: Span[];
  /** Readings of what was said, each a list of spans. */
  contents: Span[][];
  about: number[];
  aboutOptional: number[];
  /** Index of the statement that reports this one, or null. */
  nestedIn: number | null;
  via: number | null;
  when: string | null;
  optional: boolean;
};

export type LabelledSpeaker = Span & {
  entity: number | null;
  kinds: ('named' | 'collective' | 'anonymous')[];
  affiliation: number | null;
};

export type LabelledRelation = {
  type: RelationType;
  from: number;
  to: number;
  evidence: Span;
  when: string | null;
  where: number | null;
  occasion: Span | null;
  optional: boolean;
};
