import type { TokenRange, View } from '#reading/statements/view.ts';

/** What a rule takes for a report of words or thoughts, before the lexicon has judged its cue. */
export type Proposal = {
  /** The rule's name, such as `statement:that-clause`. */
  readonly rule: string;
  /** Base form of the cue word and the construction that it stands in: what the lexicon counts. */
  readonly lemma: string;
  readonly frame: Frame;
  readonly cue: TokenRange;
  /** Head word of the source, null where none is written. */
  readonly source: number | null;
  /** What was said, as ranges of tokens, in text order. */
  readonly content: readonly TokenRange[];
  /** The construction alone tells that something is reported ("in her view, …"): no counts are asked. */
  readonly sure?: boolean;
};

/**
 * The constructions that the lexicon counts cue words in. Verbs: "said that X", "said X", "asked whether X", "wants to
 * X", "urged Z to X", "rejected X", "called Z X", "called for X", "considered X-ing", "X, he said"; `is-` for a passive
 * ("is expected to X"). Nouns and adjectives: "his claim that X", "a plan to X", "criticism of X".
 */
export type Frame =
  | 'that'
  | 'clause'
  | 'whether'
  | 'to'
  | 'object-to'
  | 'object'
  | 'object-is'
  | 'object-before'
  | 'subject'
  | 'doing'
  | 'aside'
  | 'quote'
  | 'label'
  | `with-${string}`
  | `is-${string}`
  | `noun-${string}`
  | `adjective-${string}`;

/** What a rule finds; its name is added where it was called. */
export type Found = Omit<Proposal, 'rule'>;

/** A rule of reading indirect speech: from a possible cue word to what it reports, none where it does not apply. */
export type CueRule = {
  readonly name: string;
  /** The sentence that the rule was written for. */
  readonly example: string;
  readonly propose: (view: View, cue: number) => readonly Found[];
};
