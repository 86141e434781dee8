import type { Phrase } from '#questions/phrases/phrase.ts';
import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import type { SpeakerRow } from '#store/queries/list-speakers-about.ts';
import { dayCondition, literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { genderOfNoun, isOfGender } from '../is-of-gender.ts';
import { isUnnamedPerson } from '../is-unnamed-person.ts';
import { keepAmong } from '../keep-among.ts';
import { type Linked, linkName } from '../link-name.ts';
import { linkPhrase } from '../link-phrase.ts';
import { officeTitles } from '../office-titles.ts';
import { regionOf } from '../regions.ts';
import { unknownName, unknownTopic } from '../unknown-name.ts';
import {
  type ListedSpeakers,
  listSpeakers,
  SPEAKERS,
  SPEAKERS_LOOKED_THROUGH,
  type SpeakersListed,
} from './list-speakers.ts';
import { speakerAnswers } from './speaker-answers.ts';
import { findNewestSpeakers, findSpeakersByWords, findSpeakersCalled } from './speakers-by-words.ts';

type AskedSpeakers = {
  /** Null for anything. */
  readonly about: Phrase | null;
  /** The country or organization that they have to belong to; null for any. */
  readonly from: Phrase | null;
  /** The office that they have to hold; null for any. */
  readonly office: OfficePhrase | null;
  /** True for unnamed sources alone; null for all. */
  readonly unnamed: true | null;
  readonly days: Days | null;
  /** How many speakers are looked for; as many as an answer shows where it is absent. */
  readonly limit?: number;
};

/** "Who spoke about NATO?", "which German officials spoke": everybody who said or wrote something of the kind. */
export async function findSpeakers(asked: AskedSpeakers, asking: Asking): Promise<Finding> {
  const { about, from, office, unnamed, days, limit = SPEAKERS } = asked;
  if (from !== null && regionOf(from.text) !== null) {
    const spoke = await findSpeakers({ ...asked, from: null, limit: SPEAKERS_LOOKED_THROUGH }, asking);
    const among = { text: from.text, body: from, office: null, noun: null, kind: null };
    return keepAmong(spoke, among, asking);
  }
  if (about === null && from === null && office === null && unnamed === null)
    return findNewestSpeakers(days, asking);
  const body = from === null ? null : await linkName(from.text, { ...asking, kinds: null });
  const linked = about === null ? null : await linkPhrase(about, { ...asking, kinds: null });
  const description = describe(asked, { body, linked });
  if (from !== null && body?.found === false) return unknownName(from, { linked: body, description });
  const affiliation = body?.found ? body.entity : null;
  const titleKeys = office === null ? null : await titlesOf(office, { ...asking, of: affiliation });
  if (about !== null && linked?.found === false) {
    const narrowed = { affiliation, titleKeys, noun: office === null ? null : nounOf(office), unnamed };
    const who = tellWho(asked, body);
    const byWords =
      linked.known === null ? await findSpeakersByWords({ about, days, who, ...narrowed }, asking) : null;
    return byWords ?? unknownTopic(about, { linked, description });
  }
  const narrowed = { affiliation, titleKeys, unnamed, days, limit };
  const { entity, listed } = await speakersAbout({ about, linked, ...narrowed }, asking);
  const rows = listed.rows.filter(
    ({ speaker }) =>
      (!unnamed || isUnnamedPerson(speaker.name, asking.gazetteers)) &&
      isOfGender(speaker.name, { gender: genderOfNoun(office?.phrase.text ?? ''), ...asking.gazetteers }),
  );
  if (rows.length === 0 && office !== null) {
    const called = { label: office.phrase.text, about: entity?.id ?? null, days };
    const unnamedOnes = await findSpeakersCalled(called, asking);
    if (unnamedOnes !== null) return unnamedOnes;
  }
  const isCut = listed.inAll !== listed.rows.length;
  const inAll = isCut ? listed.inAll : rows.length;
  const spoken = `said or wrote something${entity === null ? '' : ` about ${entity.name}`}`;
  return {
    description,
    names: [entity, affiliation].filter((named) => named !== null),
    known: true,
    answers: await speakerAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${tellHowMany({ shown: rows.length, inAll, spoken })}: ${listInWords(rows.map(({ speaker }) => speaker.name))}.`,
    ...(isCut ? { among: `the ${rows.length} with the most statements` } : {}),
    cypher: showSpeakers(rows, { about: entity, days }),
    meant: [],
  };
}

/** "3 speakers said something", "1,204 speakers said something; here are the 50 with the most statements" */
function tellHowMany({
  shown,
  inAll,
  spoken,
}: {
  shown: number;
  inAll: number | null;
  spoken: string;
}): string {
  if (inAll === shown) return `${count(shown, 'speaker')} ${spoken}`;
  const all = inAll === null ? `More than ${shown}` : inAll.toLocaleString('en');
  return `${all} speakers ${spoken}; here are the ${shown} with the most statements`;
}

/** Speakers about what was asked for; about the place of that name, where nobody spoke of the government that sits there. */
async function speakersAbout(
  {
    about,
    linked,
    ...narrowed
  }: Omit<ListedSpeakers, 'about'> & { about: Phrase | null; linked: Linked | null },
  asking: Asking,
): Promise<{ entity: EntityRow | null; listed: SpeakersListed }> {
  const entity = linked?.found ? linked.entity : null;
  const listed = await listSpeakers({ about: entity, ...narrowed }, asking);
  if (listed.rows.length > 0 || about === null || entity?.kind !== 'Country') return { entity, listed };
  const place = await linkName(about.text, { ...asking, kinds: ['Place'] });
  if (!place.found) return { entity, listed };
  return { entity: place.entity, listed: await listSpeakers({ about: place.entity, ...narrowed }, asking) };
}

async function titlesOf(
  office: OfficePhrase,
  { of, ...asking }: Asking & { of: EntityRow | null },
): Promise<string[]> {
  return [...new Set((await officeTitles(office.title, { ...asking, of: of?.id ?? null })).flat())];
}

/** What unnamed ones of an office are called: "minister" of "defence minister". */
function nounOf({ title }: OfficePhrase): string | null {
  return title.split(' ').at(-1)?.toLowerCase() ?? null;
}

function describe(
  asked: AskedSpeakers,
  { body, linked }: { body: Linked | null; linked: Linked | null },
): string {
  const what = asked.about === null ? '' : ` about ${nameOf(linked, asked.about)}`;
  return `${tellWho(asked, body)} said or wrote something${what}`;
}

/** "who", "which unnamed sources of NATO" */
function tellWho({ from, office, unnamed }: AskedSpeakers, body: Linked | null): string {
  const who = unnamed ? 'which unnamed sources' : office === null ? 'who' : `which ${office.title}`;
  return from === null ? who : `${who} of ${body?.found ? body.entity.name : from.text}`;
}

function nameOf(linked: Linked | null, { text }: Phrase): string {
  if (linked === null) return text;
  return linked.found ? linked.entity.name : (linked.known ?? text);
}

function showSpeakers(
  rows: readonly SpeakerRow[],
  { about, days }: { about: EntityRow | null; days: Days | null },
): string | null {
  if (rows.length === 0) return null;
  const to = about === null ? '' : `-[:ABOUT]->(:Entity {id: ${literal(about.id)}})`;
  return `MATCH path = (speaker:Entity|Source)-[:SAID]->(statement:Statement)${to}
WHERE speaker.id IN ${literal(rows.map(({ speaker }) => speaker.id))} AND statement.act IN ['speech', 'writing']${dayCondition(days)}
RETURN path`;
}
