import { foldWords } from '#resolving/names/fold-words.ts';
import type { AlikeRow } from '#store/reviews/list-alike.ts';
import type { Doubt } from './doubt.ts';

/**
 * Whether two persons in one office are one: their first names may be, as in "Chris Alpha" and "Christopher Alpha", or "J. Beta" and
 * "Jane Beta".
 *
 * @returns null where the first names are different ones ("Jane", "John")
 */
export function doubtAlike({ id, one, other, otherIsBetterKnown, offices, claims }: AlikeRow): Doubt | null {
  const [first = '', second = ''] = [one.name, other.name].map((name) => foldWords(name)[0] ?? '');
  if (!first.startsWith(second) && !second.startsWith(first)) return null;
  const [from, into] = otherIsBetterKnown ? [one, other] : [other, one];
  const candidate = {
    entity: into,
    reasons: [
      'the same surname',
      'the one first name begins with the other',
      ...offices.map((office) => `both are ${office}`),
    ],
    confirm: { kind: 'merge' as const, entity: from.id, into: into.id },
    refuse: { kind: 'not-same' as const, entity: from.id, other: into.id },
  };
  return {
    review: {
      id,
      kind: 'alike',
      question: `Is ${from.name} the same person as ${into.name}?`,
      name: from.name,
      document: null,
      candidates: [candidate],
    },
    claims,
    place: null,
  };
}
