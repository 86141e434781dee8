import { unitOf } from '#resolving/decisions/unit-of.ts';
import type { DoubtfulSurname } from '#store/reviews/list-doubtful-surnames.ts';
import type { Doubt } from './doubt.ts';

/**
 * Whom a bare surname means.
 * @returns null where every candidate was refused before
 */
export function doubtSurname(
  { referent, document, candidates, refused }: DoubtfulSurname,
  kind: 'bare-surname' | 'unclear',
): Doubt | null {
  const own = unitOf(referent).id;
  const left = candidates.filter(
    ({ entity }) => !refused.some(({ of, is }) => of === own && is === entity.id),
  );
  if (left.length === 0) return null;
  const at = Math.max(0, referent.kinds.indexOf('name'));
  const names = left.map(({ entity }) => entity.name);
  const title = document.title ?? document.sourceIds[0] ?? document.id.slice(0, 12);
  return {
    review: {
      id: referent.id,
      kind,
      question: `Is “${referent.name}” in “${title}” ${names.join(' or ')}?`,
      name: referent.name,
      document: { id: document.id, title: document.title },
      candidates: left.map(({ entity, offices }) => ({
        entity,
        reasons: [
          'the same surname',
          ...offices.map((office) => `the document names what ${entity.name} is in office of: ${office}`),
        ],
        confirm: { kind: 'merge', entity: referent.id, into: entity.id },
        refuse: { kind: 'not-same', entity: referent.id, other: entity.id },
      })),
    },
    claims: [],
    place: {
      document,
      start: referent.starts[at] ?? 0,
      end: referent.ends[at] ?? 0,
      rule: referent.rules[at] ?? '',
    },
  };
}
