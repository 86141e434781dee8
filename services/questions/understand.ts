import type { TitleWords } from '#reading/gazetteers/titles.ts';
import { createBaseForms } from './base-forms.ts';
import { connectionWays } from './kinds/connections.ts';
import { contradictionWays } from './kinds/contradictions.ts';
import { documentWays } from './kinds/documents.ts';
import type { Context, Way } from './kinds/kind.ts';
import { nameWays } from './kinds/names.ts';
import { deputyWays, formerHolderWays, holderWays, leaderWays, personWays } from './kinds/offices.ts';
import { officialSpeakerWays, officialWays } from './kinds/officials.ts';
import { relationNounWays, relationVerbWays } from './kinds/relations.ts';
import { sourceWays } from './kinds/sources.ts';
import { speakerWays } from './kinds/speakers.ts';
import { statementWays } from './kinds/statements.ts';
import { whetherHoldsWays } from './kinds/whether.ts';
import { wordWays } from './kinds/words.ts';
import { dropManners } from './phrases/drop-manners.ts';
import { takeDays } from './phrases/take-days.ts';
import { takeMeasure } from './phrases/take-measure.ts';
import type { Understanding } from './understanding.ts';
import { splitWords } from './words.ts';

/** Ways of asking, the more special before the more general: "who is …" fits many. */
const WAYS: readonly Way[] = [
  ...contradictionWays,
  ...connectionWays,
  ...deputyWays,
  ...formerHolderWays,
  ...sourceWays,
  ...officialSpeakerWays,
  ...speakerWays,
  ...documentWays,
  ...relationVerbWays,
  ...relationNounWays,
  ...whetherHoldsWays,
  ...statementWays,
  ...officialWays,
  ...leaderWays,
  ...holderWays,
  ...personWays,
  ...wordWays,
  ...nameWays,
];

const toBaseForms = createBaseForms();

/**
 * Reads a plain question: what is asked, of which names, in which time.
 * @param options.titles offices as the reader of articles knows them
 * @param options.today the day that "last week" counts from, ISO 8601
 * @returns what was understood, or the part of the question that was not
 */
export function understand(question: string, options: { titles: TitleWords; today: string }): Understanding {
  const context: Context = { question, titles: options.titles };
  const timed = takeDays(dropManners(splitWords(question)), options.today);
  const { words, measure } = takeMeasure(timed.words);
  const readings = [words, toBaseForms(question, words)];
  for (const { pattern, build } of WAYS) {
    for (const reading of readings) {
      const slots = pattern(reading);
      const asked = slots === null ? null : build(slots, context);
      if (asked !== null) return { understood: true, asked, filters: { days: timed.days, measure } };
    }
  }
  return { understood: false, part: question.trim() };
}
