import type { EntityType } from '#reading/extraction.ts';
import { readTable } from '#reading/gazetteers/read-table.ts';

/** What a common noun with "the" may stand for: "the alliance", "the ministry", "the country". */
export type CommonNoun = {
  readonly type: EntityType;
  /** Words of which the named thing must have one, in its name or among its gazetteer nouns; empty for any. */
  readonly words: readonly string[];
};

/** Common nouns in small letters, singular. */
export function createCommonNouns(): ReadonlyMap<string, CommonNoun> {
  return new Map(
    readTable('nouns.txt', 3).map(([noun = '', type, words = '']) => [
      noun,
      { type: type as EntityType, words: words === '*' ? [] : words.split(' ') },
    ]),
  );
}
