import type { SpeakerClass } from '#questions/phrases/speaker-class.ts';
import type { Asked, Days, Understanding } from '#questions/understanding.ts';
import type { Asking, Finding } from './finding.ts';
import { keepAmong } from './keep-among.ts';
import { keepEither } from './keep-either.ts';
import { findConnections } from './kinds/connections.ts';
import { findContradictions } from './kinds/contradictions.ts';
import { findCounterparts } from './kinds/counterparts.ts';
import { findDeputies } from './kinds/deputies.ts';
import { findDocuments } from './kinds/documents.ts';
import { findEmployers } from './kinds/employers.ts';
import { findHolders } from './kinds/holders.ts';
import { SPEAKERS, SPEAKERS_LOOKED_THROUGH } from './kinds/list-speakers.ts';
import { findByName } from './kinds/name.ts';
import { findNeighboursInOffice } from './kinds/neighbours-in-office.ts';
import { findOfficials } from './kinds/officials.ts';
import { findFormerHolders, findOffices } from './kinds/person.ts';
import { findQuotedInAll } from './kinds/quoted-in-all.ts';
import { findRelations } from './kinds/relations.ts';
import { findRelays } from './kinds/relays.ts';
import { findSpeakers } from './kinds/speakers.ts';
import { findStatements } from './kinds/statements.ts';
import { findStatementsOfClass } from './kinds/statements-of-class.ts';
import { findStatementsOfEach } from './kinds/statements-of-each.ts';
import { findVersions } from './kinds/versions.ts';
import { findWhetherHolds } from './kinds/whether-holds.ts';
import { findByWords } from './kinds/words.ts';
import { linkName } from './link-name.ts';
import { measured } from './measure.ts';
import { regionOf } from './regions.ts';

/** An answer, and the reading of the question that it answers. */
export type Answered = { readonly asked: Asked; readonly finding: Finding };

/**
 * Looks for the answer to a question that was understood: to the first of its readings of which every name is known. Where
 * there is none, the likeliest reading says what is not known.
 * @returns null where what was taken for a name is none
 */
export async function findAnswer(
  { readings, filters: { days, measure, among, either } }: Understanding & { understood: true },
  asking: Asking,
): Promise<Answered | null> {
  const speakers = among === null && either === null ? SPEAKERS : SPEAKERS_LOOKED_THROUGH;
  let likeliest: Answered | null = null;
  for (const asked of readings) {
    const found = await findAsked({ asked: narrowed(asked, among), days, speakers }, asking);
    if (found === null) continue;
    const classed = among === null ? found : await keepAmong(found, among, asking);
    const kept = either === null ? classed : await keepEither(classed, either, asking);
    const answered = { asked, finding: measured(kept, measure) };
    if (kept.known || kept.answers.length > 0) return answered;
    likeliest ??= answered;
  }
  return likeliest;
}

/** Speakers of a class that has a country or body are looked for there, rather than among whoever spoke last; a region has no speakers of its own. */
function narrowed(asked: Asked, among: SpeakerClass | null): Asked {
  if (asked.kind !== 'speakers' || asked.from !== null || among === null || among.body === null) return asked;
  return regionOf(among.body.text) === null ? { ...asked, from: among.body } : asked;
}

/** @param wanted.speakers how many speakers are looked for */
async function findAsked(
  { asked, days, speakers }: { asked: Asked; days: Days | null; speakers: number },
  asking: Asking,
): Promise<Finding | null> {
  switch (asked.kind) {
    case 'speakers':
      return findSpeakers({ ...asked, unnamed: null, days, limit: speakers }, asking);
    case 'sources':
      return findSpeakers(
        { ...asked, from: null, office: null, unnamed: true, days, limit: speakers },
        asking,
      );
    case 'quoted-in-all':
      return findQuotedInAll(asked, asking);
    case 'statements':
      return findStatements({ ...asked, days }, asking);
    case 'statements-of-each':
      return findStatementsOfEach({ ...asked, days }, asking);
    case 'statements-of-class':
      return findStatementsOfClass({ ...asked, days }, asking);
    case 'relays':
      return findRelays({ ...asked, days }, asking);
    case 'words':
      return findByWords({ ...asked, days }, asking);
    case 'holders': {
      const finding = await findHolders({ ...asked, days }, asking);
      if (finding.answers.length > 0 || asked.person === null) return finding;
      const named = await linkName(asked.person.text, { ...asking, kinds: ['Person'] });
      if (!named.found) return finding;
      const person = await findOffices({ person: asked.person, status: null }, asking);
      return person.names.length > 0 ? person : finding;
    }
    case 'whether-holds':
      return findWhetherHolds({ ...asked, days }, asking);
    case 'officials':
      return findOfficials(asked, asking);
    case 'person':
      return findOffices(asked, asking);
    case 'employers':
      return findEmployers(asked, asking);
    case 'deputies':
      return findDeputies(asked, asking);
    case 'counterparts':
      return findCounterparts(asked, asking);
    case 'neighbours-in-office':
      return findNeighboursInOffice(asked, asking);
    case 'former-holders':
      return findFormerHolders(asking);
    case 'contradictions':
      return findContradictions(asked, asking);
    case 'documents':
      return findDocuments({ ...asked, days }, asking);
    case 'versions':
      return findVersions({ ...asked, days }, asking);
    case 'connection':
      return findConnections(asked, asking);
    case 'name':
      return findByName({ ...asked, days }, asking);
    case 'relations': {
      const finding = await findRelations({ asked, days }, asking);
      if (finding.answers.length > 0 || asked.otherwise === null) return finding;
      const other = await findAsked({ asked: asked.otherwise, days, speakers }, asking);
      // What was asked is told rather than what it might mean besides, where neither is found.
      return other !== null && other.answers.length > 0 ? other : finding;
    }
  }
}
