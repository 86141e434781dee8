import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { createBaseForms } from './base-forms.ts';
import { channelWays } from './kinds/channels.ts';
import { connectionWays } from './kinds/connections.ts';
import { contradictionWays } from './kinds/contradictions.ts';
import { counterpartWays } from './kinds/counterparts.ts';
import { documentWays } from './kinds/documents.ts';
import { employerWays } from './kinds/employers.ts';
import type { Context, Way } from './kinds/kind.ts';
import { nameWays } from './kinds/names.ts';
import { neighbourWays } from './kinds/neighbours-in-office.ts';
import { deputyWays, formerHolderWays, holderWays, leaderWays, personWays } from './kinds/offices.ts';
import { officialSpeakerWays, officialWays } from './kinds/officials.ts';
import { quotedInAllWays, quotedInOneWays } from './kinds/quoted-in-all.ts';
import { relationNounWays } from './kinds/relation-nouns.ts';
import { relationVerbWays } from './kinds/relations.ts';
import { publishedWays, relayWays } from './kinds/relays.ts';
import { sourceWays } from './kinds/sources.ts';
import { speakerWays } from './kinds/speakers.ts';
import { statementWays, whetherSaidWays } from './kinds/statements.ts';
import { twoSpeakerWays } from './kinds/two-speakers.ts';
import { versionWays } from './kinds/versions.ts';
import { calledWays, whetherHoldsWays } from './kinds/whether.ts';
import { wordWays } from './kinds/words.ts';
import { dropManners } from './phrases/drop-manners.ts';
import { expandOffices } from './phrases/expand-offices.ts';
import { readSpeakingClass } from './phrases/read-speaking-class.ts';
import { reword } from './phrases/reword.ts';
import { takeClass } from './phrases/take-class.ts';
import { takeDays } from './phrases/take-days.ts';
import { takeEither } from './phrases/take-either.ts';
import { takeMeasure } from './phrases/take-measure.ts';
import type { Asked, Understanding } from './understanding.ts';
import { splitWords, type Word } from './words.ts';

/** Ways of asking, the more special before the more general: "who is …" fits many. */
const WAYS: readonly Way[] = [
  ...contradictionWays,
  ...versionWays,
  ...connectionWays,
  ...quotedInAllWays,
  ...counterpartWays,
  ...employerWays,
  ...deputyWays,
  ...formerHolderWays,
  ...sourceWays,
  ...officialSpeakerWays,
  ...channelWays,
  ...relayWays,
  ...speakerWays,
  ...quotedInOneWays,
  ...calledWays,
  ...documentWays,
  ...publishedWays,
  ...relationVerbWays,
  ...relationNounWays,
  ...neighbourWays,
  ...whetherHoldsWays,
  ...statementWays,
  ...twoSpeakerWays,
  ...officialWays,
  ...leaderWays,
  ...holderWays,
  ...personWays,
  ...wordWays,
  ...whetherSaidWays,
  ...nameWays,
];

/** Readings of a question that are tried at most. */
const READINGS = 4;
/** Words of the longest question: patterns with several open places take a while on more of them than anybody asks with. */
const LONGEST = 60;

const toBaseForms = createBaseForms();

/**
 * Reads a plain question: what is asked, of which names, in which time.
 * @param options.gazetteers offices and peoples as the reader of articles knows them
 * @param options.today the day that "last week" counts from, ISO 8601
 * @returns what was understood, or the part of the question that was not
 */
export function understand(
  question: string,
  options: { gazetteers: Pick<Gazetteers, 'titles' | 'known'>; today: string },
): Understanding {
  const asked = splitWords(question);
  if (asked.length > LONGEST) return { understood: false, part: question.trim() };
  const context: Context = { question, titles: options.gazetteers.titles, known: options.gazetteers.known };
  const { words: open, either } = takeEither(dropManners(expandOffices(asked)), question);
  const timed = takeDays(reword(open), options.today);
  const { words, measure } = takeMeasure(timed.words);
  const forms = [words, toBaseForms(question, words)];
  const filters = { days: timed.days, measure, among: null, either };
  const speaking = readSpeakingClass(words, context);
  if (speaking !== null)
    return { understood: true, readings: [speaking.asked], filters: { ...filters, among: speaking.among } };
  const [first, ...others] = readingsOf(forms, context);
  if (first !== undefined) return { understood: true, readings: [first, ...others], filters };
  for (const classed of takeClass(words, context)) {
    const classedForms = [classed.words, toBaseForms(question, classed.words)];
    const [likeliest, ...less] = readingsOf(classedForms, context);
    if (likeliest !== undefined)
      return {
        understood: true,
        readings: [likeliest, ...less],
        filters: { ...filters, among: classed.among },
      };
  }
  return { understood: false, part: question.trim() };
}

/** What the patterns that fit make of a question; patterns that make the same of it count once. */
function readingsOf(forms: readonly (readonly Word[])[], context: Context): Asked[] {
  const readings = new Map<string, Asked>();
  for (const { pattern, build } of WAYS)
    for (const words of forms) {
      const slots = pattern(words);
      const asked = slots === null ? null : build(slots, context);
      for (const reading of asked === null ? [] : [asked].flat()) {
        if (readings.size === READINGS) return [...readings.values()];
        const key = JSON.stringify(reading);
        if (!readings.has(key)) readings.set(key, reading);
      }
    }
  return [...readings.values()];
}
