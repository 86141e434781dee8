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
/** Lines up to this many words are put to all rules; longer ones only with a telling word, in small letters, … */
const MAX_SHORT_WORDS = 10;
/** … at the start, */
const TELLING_START =
  /^[^\p{L}]{0,4}(?:image|photo|pic|video|graphic|illustration|map|chart|cover|file|featured|caption|credit|the post |originally|first |republished|reprinted|reproduced|contribut|additional|further|reporting|writing|editing|compiled|edited|written|reported|translated|produced|with |sources?\b|via\b|tags?:|topics?|keywords|filed|categor|posted|in this|mentioned|suggested|follow|watch|listen|audio|read|see|view|more|related|recommended|don.t miss|must|explore|go deep|dig deep|up next|in case|click|share|tweet|email|print|save|pin|send|join|like|find|get |stay|receive|sign|subscribe|log in|register|already|become|support|enter|please|thanks|support|your|download|a version|our standards|this |got a|do you|contact|write|have a|report|you |new!|story|tips?\b|agencies|no media|the code|[#<.{}@])/u;
/** … within the last letters, */
const TELLING_END =
  /\/|\||getty|\b(?:afp|ap|epa|efe|pool|via)\b|reuters|photo|image|picture|credit|illustration|contribut|(?:file|archive|handout)[\])]/;
const END_LENGTH = 120;
/** … or anywhere, here without first letters that may be large; or in capitals. */
const TELLING_WITHIN =
  'ewsletter|nbox|ign up|ubscribe|egister|ookie|rivacy |avaScript|avascript|ights reserved|opyright|©|(c)|headlines are here|App Store|Google Play'.split(
    '|',
  );
const IN_CAPITALS = /^[^a-z]{24}/;

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
  return (
    TELLING_START.test(text.slice(0, 24).toLowerCase()) ||
    TELLING_END.test(text.slice(-END_LENGTH).toLowerCase()) ||
    TELLING_WITHIN.some((part) => text.includes(part)) ||
    IN_CAPITALS.test(text)
  );
}
