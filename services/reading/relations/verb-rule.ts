import type { RelationType } from '#reading/extraction.ts';
import type { Found, RelationView } from '#reading/relations/relation-view.ts';

/** A relation that a verb makes: which verbs, whom it joins, and the sentence that it was written for. */
export type VerbRule = {
  readonly name: string;
  readonly type: RelationType;
  readonly example: string;
  /** Whether the rule may say something of a verb: by its lemma's class. */
  readonly verbs: (view: RelationView, verb: number) => boolean;
  /** Relations of a verb that is said as what happened; of a denied one where `ofDenied` is set. */
  readonly find: (view: RelationView, verb: number) => Found[];
  readonly ofDenied?: boolean;
};
