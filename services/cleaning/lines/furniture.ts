import { isDateLine } from '../metadata/date-line.ts';
import { CAPTION_RULES } from './furniture-rules/captions.ts';
import type { FurnitureRule } from './furniture-rules/furniture-rule.ts';
import { NOTICE_RULES } from './furniture-rules/notices.ts';
import { PROMOTION_RULES } from './furniture-rules/promotions.ts';
import { lineKey } from './line.ts';
import { BUTTON_LABELS } from './navigation-labels.ts';

/** All rules; where two fit, the first gives the kind. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  ...CAPTION_RULES,
  ...NOTICE_RULES,
  ...PROMOTION_RULES,
];

/** Furniture is short; what is longer is an article's whatever is in it. */
const MAX_LENGTH = 800;
/** Lines up to this many words are put to all rules; of longer ones only those with a telling word at their ends or within. */
const MAX_SHORT_WORDS = 10;
const TELLING_AT_ENDS =
  /getty|afp|associated press|reuters|\bap\b|epa|efe|pool|photo|image|picture|credit|caption|\/|the post |originally|republished|reprinted|reproduced|first (?:appeared|published)|contribut|reporting|edited|translated|written|compiled|with |sources?:|via|tags?:|topics?:|keywords|filed|posted|suggested|follow|watch|listen|read|see |view|more|related|recommended|don.t miss|click|share|tweet|email|print|save|send|join|like|find|get |stay|receive|sign|subscribe|log in|already|become|support|enter|thanks|support|download|version|standards|this |got a|do you|contact|write|have a|report|you |new!|[{}<>#]|\((?:file|pool|handout)|file |^(?=(?:\S+ ){5})[^a-z]*$/i;
const ENDS = { start: 40, end: 120 };
/** Without their first letters, which may be small or large. */
const TELLING_WITHIN =
  'ewsletter|nbox|ign up|ubscribe|egister|ookie|rivacy |avaScript|avascript|ights reserved|opyright|©|(c)|headlines are here|App Store|Google Play'.split(
    '|',
  );

/** What kind of page furniture a line is, wherever it stands ("caption", "copyright"), or null for what may be the article's. */
export function furnitureKind({ text, words }: { text: string; words: number }): string | null {
  if (text.length > MAX_LENGTH) return null;
  if (words <= 6 && BUTTON_LABELS.has(lineKey(text))) return 'navigation';
  if (words <= 24 && isDateLine(text)) return 'date';
  if (words > MAX_SHORT_WORDS && !isTelling(text)) return null;
  return (
    FURNITURE_RULES.find(({ maxWords, pattern }) => words <= maxWords && pattern.test(text))?.kind ?? null
  );
}

/** A quick look that spares most paragraphs the rules; it may say yes too often. */
function isTelling(text: string): boolean {
  if (TELLING_WITHIN.some((part) => text.includes(part))) return true;
  return TELLING_AT_ENDS.test(`${text.slice(0, ENDS.start)}\n${text.slice(-ENDS.end)}`);
}
