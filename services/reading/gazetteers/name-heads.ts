import type { EntityType } from '#reading/extraction.ts';
import { namesOf, readTable } from '#reading/gazetteers/read-table.ts';

/** Words that tell the kind of a name of several words ("… Party", "Duchy of …"), in small letters. */
export function createNameHeads(): ReadonlyMap<string, EntityType> {
  return new Map(
    readTable('name-heads.txt', 2).flatMap(([type, words]) =>
      namesOf(words).map((word): [string, EntityType] => [word, type as EntityType]),
    ),
  );
}
