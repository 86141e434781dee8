import { namesOf, readTable } from '#reading/gazetteers/read-table.ts';

/** Classes of words that make relations, by lemma. */
export type RelationWords = {
  /** @throws Error where there is no such class */
  readonly has: (wordClass: string, lemma: string) => boolean;
};

/** True for what somebody is to somebody else, where that is no office: "his deputy", "her husband". */
export function isRelatedPerson(lemma: string, relations: RelationWords): boolean {
  return relations.has('kin', lemma) || relations.has('associate', lemma);
}

/** Reads the classes of words that make relations. */
export function createRelationWords(): RelationWords {
  const classes = new Map(
    readTable('relation-words.txt', 2).map(([name = '', words]) => [name, new Set(namesOf(words))]),
  );
  return {
    has(wordClass, lemma) {
      const words = classes.get(wordClass);
      if (!words) throw new Error(`relation-words.txt has no class "${wordClass}"`);
      return words.has(lemma);
    },
  };
}
