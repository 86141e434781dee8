import type { Extraction, Relation, Role } from '#reading/extraction.ts';
import { contentId } from '#resolving/content-id.ts';
import { dated } from '#resolving/dated.ts';
import type { ClaimFact, ReferentFact } from './facts.ts';

type Source = {
  readonly id: string;
  readonly extraction: Extraction;
  readonly referents: ReadonlyMap<string, ReferentFact>;
};

/** The claims of a document: the offices it gives to persons and the relations it tells, in the order of the extraction. */
export function claimsOf(source: Source): ClaimFact[] {
  const { extraction } = source;
  return [
    ...extraction.roles.map((role) => holding({ ...source, role })),
    ...extraction.relations.map((relation) => relationClaim({ ...source, relation })),
  ].filter((claim) => claim !== null);
}

function holding({ id, extraction, referents, role }: Source & { role: Role }): ClaimFact | null {
  const { title, status, start, end, rule } = role;
  const subject = referents.get(role.person)?.id;
  if (subject === undefined) return null;
  const object = idOf(referents, role.of);
  return {
    id: contentId('Claim', id, 'HOLDS', title, status, subject, object, start, end, rule),
    name: `HOLDS ${title}`,
    kind: 'holding',
    type: 'HOLDS',
    title,
    status,
    start,
    end,
    occasionStart: null,
    occasionEnd: null,
    rule,
    subject,
    object,
    where: null,
    ...dated({ stated: null, published: extraction.publishedAt }),
  };
}

function relationClaim({
  id,
  extraction,
  referents,
  relation,
}: Source & { relation: Relation }): ClaimFact | null {
  const { type, start, end, rule, when, occasion } = relation;
  const subject = referents.get(relation.from)?.id;
  const object = referents.get(relation.to)?.id;
  if (subject === undefined || object === undefined) return null;
  const where = idOf(referents, relation.where);
  return {
    id: contentId('Claim', id, type, subject, object, where, when, start, end, rule),
    name: type,
    kind: 'relation',
    type,
    title: null,
    status: null,
    start,
    end,
    occasionStart: occasion?.start ?? null,
    occasionEnd: occasion?.end ?? null,
    rule,
    subject,
    object,
    where,
    ...dated({ stated: when, published: extraction.publishedAt }),
  };
}

function idOf(referents: ReadonlyMap<string, ReferentFact>, entity: string | null): string | null {
  return entity === null ? null : (referents.get(entity)?.id ?? null);
}
