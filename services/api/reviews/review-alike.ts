import { foldWords } from '#resolving/names/fold-words.ts';
import type { AlikeRow } from '#store/reviews/list-alike.ts';
import type { Review } from '../schemas/review.ts';

/**
 * The review of two persons in one office whose first names may be one: "Chris Alpha" and "Christopher Alpha", "J. Beta" and "Jane Beta".
 * @returns null where the first names are different ones ("Jane", "John")
 */
export function reviewAlike({ id, one, other, otherIsBetterKnown, offices }: AlikeRow): Review | null {
  const [first = '', second = ''] = [one.name, other.name].map((name) => foldWords(name)[0] ?? '');
  if (!first.startsWith(second) && !second.startsWith(first)) return null;
  const [from, into] = otherIsBetterKnown ? [one, other] : [other, one];
  return {
    id,
    kind: 'alike',
    question: `Is ${from.name} the same person as ${into.name}?`,
    name: from.name,
    document: null,
    candidates: [
      {
        entity: into,
        reasons: [
          'the same surname',
          'the one first name begins with the other',
          ...offices.map((office) => `both are ${office}`),
        ],
        confirm: { kind: 'merge', entity: from.id, into: into.id },
        refuse: { kind: 'not-same', entity: from.id, other: into.id },
      },
    ],
    evidence: [],
  };
}
