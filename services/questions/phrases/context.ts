import type { KnownNames } from '#reading/gazetteers/known-names.ts';
import type { TitleWords } from '#reading/gazetteers/titles.ts';

/** What is looked at beside the words of a question: all of it, and what the reader of articles knows of the world. */
export type Context = {
  readonly question: string;
  readonly titles: TitleWords;
  readonly known: KnownNames;
};
