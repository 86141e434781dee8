import type { EntityType, Relation, Role, RoleStatus, Span, Statement } from '#reading/extraction.ts';

/** A word, number or mark of the text. Offsets are exact: `text.slice(start, end) === word`. */
export type Token = Span & {
  readonly index: number;
  readonly word: string;
  readonly lower: string;
  /** Index into `sentences`. */
  readonly sentence: number;
};

/** A sentence: character offsets and the half-open range of its tokens. */
export type Sentence = Span & {
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
};

/** Parallel to `tokens`: universal part of speech, Penn tag, lower-case lemma. */
export type Tags = {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemmas: readonly string[];
};

/**
 * The tokens as the models see them: the word table's rows, each token's row number, and the number of its tag. Good for
 * this document only; for the steps that run models, never for rules.
 */
export type ModelWords = {
  readonly rows: Int32Array;
  readonly ids: Int32Array;
  /** Row numbers of another filling of the table are of other words. */
  readonly filling: number;
  readonly tagNumbers: Int32Array;
};

/**
 * Parallel to `tokens`: index of the head token in the document, -1 for a sentence's root, -2 where the sentence
 * was not parsed; and the Universal Dependencies label ('' where not parsed).
 */
export type Trees = { readonly heads: Int32Array; readonly labels: readonly string[] };

/** A paired quotation; `start`/`end` without its marks, `outerStart`/`outerEnd` with them. */
export type Quotation = Span & {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The quotation (index) that this one continues: a paragraph opened anew before the last mark was closed. */
  readonly continues: number | null;
  /** False where the closing mark is missing and a paragraph's end closes it. */
  readonly closed: boolean;
};

/** A name as written, without title, determiner or possessive. */
export type NameSpan = Span & {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  readonly rule: string;
};

/** An adjective or the name of a people that stands for its country or region: "Russian", "Europeans". */
export type Demonym = Span & {
  readonly firstToken: number;
  readonly endToken: number;
  readonly type: EntityType;
  /** ISO code or gazetteer key. */
  readonly code: string;
  /** True for the people ("Russians"), false for the adjective. */
  readonly people: boolean;
};

/**
 * What an office is of, or whose it is, as written: an index into `names` or `demonyms`, or a token inside some other
 * mention ("his envoy", "the country's president").
 */
export type OfficeOwner = { readonly by: 'name' | 'demonym' | 'mention'; readonly index: number };

/** Who has an office by the construction that it stands in: a token of that person's mention. */
export type OfficeHolder = {
  readonly token: number;
  readonly rule: string;
  readonly status: RoleStatus;
  /** What the office is of, where it is written with the holder: "President Corrales of Uruguay". */
  readonly owner: OfficeOwner | null;
};

/** A phrase that names an office or position: "the former Dutch prime minister", "his French counterpart". */
export type Office = Span & {
  /** With determiner, owner and what follows ("of France"). */
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun that heads it. */
  readonly headToken: number;
  /** Canonical, without country or organization; null for "counterpart", which carries another's title over. */
  readonly title: string | null;
  readonly status: RoleStatus;
  readonly plural: boolean;
  /** "the"/"this", "a"/"one of", an owner in the possessive, or none. */
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | null;
  /** The one that says most first. */
  readonly owners: readonly OfficeOwner[];
  readonly holders: readonly OfficeHolder[];
};

/** A mention before it is grouped: names, demonyms, metonyms, role and common nominals, pronouns. */
export type Candidate = Span & {
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  readonly type: EntityType | null;
  /** Gazetteer key or ISO code that decides the entity, or null. */
  readonly code: string | null;
  readonly rule: string;
};

/** One entity of this document with its mentions: indices into `candidates`. */
export type Referent = {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly code: string | null;
  readonly mentions: readonly { readonly candidate: number; readonly rule: string }[];
};

/** What the steps of reading build up, one after another; each step reads some layers and adds others. */
export type Layers = {
  text: string;
  /** ISO date that relative expressions are anchored to, or null. */
  publishedAt: string | null;
  /** ISO date of the page's last update, or null: a weekday may be one after the first publication. */
  updatedAt: string | null;
  paragraphs: readonly Span[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  tags: Tags;
  modelWords: ModelWords;
  quotations: readonly Quotation[];
  trees: Trees;
  names: readonly NameSpan[];
  demonyms: readonly Demonym[];
  offices: readonly Office[];
  candidates: readonly Candidate[];
  referents: readonly Referent[];
  roles: readonly Role[];
  statements: readonly Statement[];
  relations: readonly Relation[];
};

/** A step of reading: a pure function from the layers it needs to the layers it adds. */
export type Step<Needs extends keyof Layers = keyof Layers, Adds extends keyof Layers = keyof Layers> = {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: readonly Adds[];
  readonly run: (document: Pick<Layers, Needs>) => Pick<Layers, Adds>;
};
