import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import type { Named } from '#store/queries/entity-kind.ts';
import type { AnswerItem } from '../schemas/answer.ts';

/** What answering needs beside what was understood. */
export type Asking = {
  readonly graph: GraphClient;
  readonly gazetteers: Gazetteers;
  readonly question: string;
  /** The collection whose documents alone may answer; null for all. */
  readonly collection: string | null;
};

/** What was found for a question. */
export type Finding = {
  /** What the question was taken for: "who spoke about NATO". */
  readonly description: string;
  /** What the names in it were taken for. */
  readonly names: readonly Named[];
  /** False where it names something that no document names: then it may have meant something else. */
  readonly known: boolean;
  readonly answers: readonly AnswerItem[];
  /** What the answers are some of, where there are more: "the 50 with the most statements"; absent where they are all. */
  readonly among?: string;
  /** The answer in words; what was looked for, where nothing was found. */
  readonly sentence: string;
  /** A query that shows the answer in Neo4j Browser; null where there is nothing to show. */
  readonly cypher: string | null;
  /** Names that the question may have meant, each with the words to put it in the place of. */
  readonly meant: readonly Meant[];
  /** What was said in words close to those that nobody used; absent where answers were found, or nothing was said. */
  readonly closest?: readonly AnswerItem[];
};

/** Words of the question, and a name that stands close to them. */
export type Meant = { readonly start: number; readonly end: number; readonly name: string };
