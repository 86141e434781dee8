import type { Layers, Office, OfficeHolder, OfficeOwner, Referent, Step } from '#reading/document.ts';
import type { Role } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { completeOwner } from '#reading/roles/complete-owner.ts';
import { findLedRoles } from '#reading/roles/led-roles.ts';
import { createOfficeView, type OfficeLayers } from '#reading/roles/office-view.ts';
import { referentsByToken } from '#reading/roles/referents-by-token.ts';

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
  const roles: Role[] = [];
  for (const office of offices) {
    for (const holder of holdersOf(office)) {
      const person = referentAt(holder.token);
      if (person?.type !== 'Person') continue;
      const carried = office.title === null ? carriedTitle(office, person) : null;
      const title = office.title ?? carried;
      // A mere member holds no office: that is a relation.
      if (title === null || title === 'Member') continue;
      const written = ownerOf(holder.owner ? [holder.owner, ...office.owners] : office.owners);
      // "his defense minister": whose it is tells no country or body, so that nothing is said of an office.
      if (holder.rule === 'role:anaphora' && written === null) continue;
      const completed = written
        ? { owner: written, title, rule: holder.rule }
        : completeOwner({ office, title, holder, document, gazetteers });
      roles.push({
        person: person.id,
        title: completed.title,
        of: completed.owner?.id ?? null,
        status: holder.status,
        ...evidence(office, holder),
        rule: carried === null ? completed.rule : 'role:counterpart',
      });
    }
  }
  for (const { person, body, title, trigger, rule } of findLedRoles(view)) {
    const holder = referentAt(person);
    const owner = referentAt(body);
    if (holder?.type !== 'Person' || owner?.type !== 'Organization') continue;
    const ends = [person, body, trigger].map((token) => tokens[token]);
    const start = Math.min(...ends.map((token) => token?.start ?? 0));
    const end = Math.max(...ends.map((token) => token?.end ?? 0));
    roles.push({ person: holder.id, title, of: owner.id, status: 'current', start, end, rule });
  }
  return roles.sort((one, other) => one.start - other.start);

  /** Holders by construction; else the person whom coreference found for a phrase that stands alone. */
  function holdersOf(office: Office): readonly OfficeHolder[] {
    if (office.holders.length > 0) return office.holders;
    if (office.plural || office.owners.length === 0 || office.title === null) return [];
    const named = referentAt(office.firstToken, 'candidate:office');
    return named
      ? [{ token: office.firstToken, rule: 'role:anaphora', status: office.status, owner: null }]
      : [];
  }

  /** The country or body that an office is written to be of: "the Dutch", "of France", "NATO's"; a person is none. */
  function ownerOf(owners: readonly OfficeOwner[]): Referent | null {
    for (const owner of owners) {
      const referent = referentAt(tokenOf(owner));
      if (referent?.type === 'Country' || referent?.type === 'Organization') return referent;
    }
    return null;
  }

  function tokenOf({ by, index }: OfficeOwner): number {
    if (by === 'name') return names[index]?.firstToken ?? -1;
    return by === 'demonym' ? (demonyms[index]?.firstToken ?? -1) : index;
  }

  /** "His French counterpart": the office that "he" was last said to hold. */
  function carriedTitle(office: Office, holder: Referent): string | null {
    const possessor = office.owners.find(({ by }) => by !== 'demonym');
    const other = possessor && referentAt(tokenOf(possessor));
    // "Foreign Minister Salem met with Egyptian counterpart Kamal": whose it is not written is the sentence's.
    if (!possessor) return lastTitleIn(office, holder);
    if (!other || other.id === holder.id) return null;
    return roles.findLast(({ person }) => person === other.id)?.title ?? null;
  }

  function lastTitleIn({ firstToken }: Office, holder: Referent): string | null {
    const sentence = document.sentences[tokens[firstToken]?.sentence ?? -1];
    const last = roles.findLast(
      ({ person, start }) => person !== holder.id && start >= (sentence?.start ?? 0),
    );
    return last?.title ?? null;
  }

  /** From the office to the name it goes with, whichever comes first. */
  function evidence(office: Office, holder: OfficeHolder): { start: number; end: number } {
    const name = names[nameAt[holder.token] ?? -1];
    const start = Math.min(office.start, name?.start ?? office.start);
    const end = Math.max(office.end, name?.end ?? office.end, tokens[office.headToken]?.end ?? 0);
    return { start, end };
  }
}
