import type { Office } from '#reading/document.ts';
import type { Found, Party, RelationView } from '#reading/relations/relation-view.ts';

/** Offices whose holder is sent by somebody; an ambassador is an office like others. */
const ENVOY_TITLES = new Set(['Envoy', 'Special Envoy', 'Special Representative']);

/** Relations that offices make: an envoy of whom, a member of what. */
export function relationsOfOffice(view: RelationView, office: Office): Found[] {
  const holder = office.holders[0] ?? { token: office.firstToken };
  const person = view.referentAt(holder.token);
  if (person?.type !== 'Person' || office.title === null) return [];
  const from: Party = { referent: person, token: holder.token };
  const envoy = ENVOY_TITLES.has(office.title);
  if (!envoy && office.title !== 'Member') return [];
  return office.owners.slice(0, envoy ? 1 : office.owners.length).flatMap(({ by, index }): Found[] => {
    const token =
      by === 'name'
        ? view.names[index]?.firstToken
        : by === 'demonym'
          ? view.demonyms[index]?.firstToken
          : index;
    const owner = token === undefined ? null : view.referentAt(token);
    if (!owner || token === undefined || owner === person) return [];
    if (envoy) return [{ type: 'ENVOY_OF', from, to: { referent: owner, token }, trigger: office.headToken }];
    if (owner.type !== 'Organization') return [];
    return [{ type: 'MEMBER_OF', from, to: { referent: owner, token }, trigger: office.headToken }];
  });
}
