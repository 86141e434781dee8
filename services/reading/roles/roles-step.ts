import type { Layers, Office, OfficeHolder, OfficeOwner, Referent, Step } from '#reading/document.ts';
import type { Role } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { carriedRole } from '#reading/roles/carried-role.ts';
import { completeOwner } from '#reading/roles/complete-owner.ts';
import { findLedRoles } from '#reading/roles/led-roles.ts';
import { NAMED_LATER } from '#reading/roles/named-later.ts';
import { createOfficeView, type OfficeLayers } from '#reading/roles/office-view.ts';
import { referentsByToken } from '#reading/roles/referents-by-token.ts';
import { findSucceededRoles } from '#reading/roles/succeeded-roles.ts';
import { titleAbroad } from '#reading/roles/title-abroad.ts';

type Needs = keyof OfficeLayers | 'offices' | 'candidates' | 'referents';
type Document = Pick<Layers, Needs>;

/** The step that makes roles: who holds which office of what, from offices whose holder the text or coreference tells. */
export function createRolesStep(gazetteers: Gazetteers): Step<Needs, 'roles'> {
  return {
    name: 'roles',
    needs: [
      'text',
      'tokens',
      'sentences',
      'tags',
      'trees',
      'names',
      'demonyms',
      'offices',
      'candidates',
      'referents',
    ],
    adds: ['roles'],
    run: (document) => ({ roles: findRoles(document, gazetteers) }),
  };
}

/** All roles of a document in text order; one for each place that says so. */
export function findRoles(document: Document, gazetteers: Gazetteers): Role[] {
  const { offices, names, demonyms, tokens } = document;
  const referentAt = referentsByToken(document);
  const view = createOfficeView(document, gazetteers);
  const { nameAt } = view;
  const roles: Role[] = ledRoles();
  for (const office of offices) {
    for (const holder of holdersOf(office)) {
      const person = referentAt(holder.token);
      if (person?.type !== 'Person') continue;
      const carried = office.title === null ? carriedBy(office, person) : null;
      const title = office.title ?? carried?.title ?? null;
      // A mere member holds no office: that is a relation.
      if (title === null || title === 'Member') continue;
      const written = ownerOf(holder.owner ? [holder.owner, ...office.owners] : office.owners);
      // "his defense minister": whose it is tells no country or body, so that nothing is said of an office.
      if (holder.rule === 'role:anaphora' && written === null && !isOfPlace(office)) continue;
      const isSame = carried !== null && tokens[office.headToken]?.lower !== 'counterpart';
      const completed = written
        ? {
            owner: written,
            title: isSame ? title : nameAbroad({ title, owner: written, carried }),
            rule: holder.rule,
          }
        : completeOwner({ office, title, holder, document, gazetteers });
      roles.push({
        person: person.id,
        title: completed.title,
        of: completed.owner?.id ?? (isSame ? carried.of : null),
        status: holder.status,
        ...evidence(office, holder),
        rule: carried === null ? completed.rule : 'role:counterpart',
      });
    }
  }
  roles.push(...findSucceededRoles(view, { roles, referentAt }));
  return roles.sort((one, other) => one.start - other.start);

  function ledRoles(): Role[] {
    return findLedRoles(view).flatMap(({ person, body, title, trigger, status, rule }) => {
      const holder = referentAt(person);
      const owner = referentAt(body);
      if (holder?.type !== 'Person' || owner?.type !== 'Organization') return [];
      const ends = [person, body, trigger].map((token) => tokens[token]);
      const start = Math.min(...ends.map((token) => token?.start ?? 0));
      const end = Math.max(...ends.map((token) => token?.end ?? 0));
      return [{ person: holder.id, title, of: owner.id, status, start, end, rule }];
    });
  }

  /** Holders by construction; else the person whom coreference found for a phrase that stands alone. */
  function holdersOf(office: Office): readonly OfficeHolder[] {
    if (office.holders.length > 0) return office.holders;
    if (office.plural || office.owners.length === 0 || office.title === null || isOfAnother(office))
      return [];
    const named = referentAt(office.firstToken, 'candidate:office');
    return named
      ? [{ token: office.firstToken, rule: 'role:anaphora', status: office.status, owner: null }]
      : [];
  }

  /** "the Ukrainian president" in "the Ukrainian president's chief of staff": the mention that begins there is the other's. */
  function isOfAnother({ firstToken, endToken }: Office): boolean {
    return offices.some((other) => other.firstToken === firstToken && other.endToken > endToken);
  }

  /** The country or body that an office is written to be of: "the Dutch", "of France", "NATO's"; a person is none. */
  function ownerOf(owners: readonly OfficeOwner[]): Referent | null {
    for (const owner of owners) {
      const referent = referentAt(tokenOf(owner));
      if (referent?.type === 'Country' || referent?.type === 'Organization') return referent;
    }
    return null;
  }

  /** "The secretary of state met his French counterpart": who is no secretary of state. */
  function nameAbroad(at: { title: string; owner: Referent; carried: Role | null }): string {
    const { title, owner, carried } = at;
    return carried === null
      ? title
      : titleAbroad(title, { owner, from: bodyOf(carried), titles: gazetteers.titles });
  }

  function bodyOf({ of }: Role): Referent | undefined {
    return document.referents.find(({ id }) => id === of);
  }

  /** "The former mayor of Groningen": of a town, which is no owner here. */
  function isOfPlace(office: Office): boolean {
    return office.owners.some((owner) => referentAt(tokenOf(owner))?.type === 'Place');
  }

  function tokenOf({ by, index }: OfficeOwner): number {
    if (by === 'name') return names[index]?.firstToken ?? -1;
    return by === 'demonym' ? (demonyms[index]?.firstToken ?? -1) : index;
  }

  /** "His French counterpart", "her successor": the office that "he" or "she" is told to hold. */
  function carriedBy(office: Office, holder: Referent): Role | null {
    // "his U.S. counterpart": the country is the counterpart's own.
    const possessor = office.owners.find(
      (owner) => owner.by !== 'demonym' && referentAt(tokenOf(owner))?.type !== 'Country',
    );
    const other = possessor && referentAt(tokenOf(possessor));
    return carriedRole({ office, holder, other, roles, document });
  }

  /** From the office to the name it goes with, whichever comes first. */
  function evidence(office: Office, holder: OfficeHolder): { start: number; end: number } {
    if (holder.rule === NAMED_LATER) return { start: office.start, end: office.end };
    const name = names[nameAt[holder.token] ?? -1];
    const start = Math.min(office.start, name?.start ?? office.start);
    const end = Math.max(office.end, name?.end ?? office.end, tokens[office.headToken]?.end ?? 0);
    return { start, end };
  }
}
