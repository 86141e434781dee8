import { franc } from 'franc';
import { ISO_639_1 } from './iso-639.ts';

/** Letters that are looked at, and how few are too few to tell languages apart by their trigrams. */
const SAMPLE_LENGTH = 1_000;
const MIN_LENGTH = 80;
const CANDIDATES = Object.keys(ISO_639_1);

/** Small words that make up a quarter and more of English text, and that together no other language has. */
const ENGLISH =
  /\b(?:the|of|and|that|with|was|were|is|are|for|by|from|said|to|this|which|has|have|not|would|it|its|on|at|as)\b/gi;
/** One in eight words: captions and lists stay above it, other languages with "is", "at", "as" or "to" below. */
const MIN_ENGLISH_SHARE = 0.125;

/**
 * The language of a text as an ISO 639-1 code ("en"), or null for a text too short to tell. English is told by its small
 * words first, since trigrams take short English texts for others ("The minister said on Monday" for Estonian).
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const words = sample.match(/\S+/g)?.length ?? 0;
  const english = sample.match(ENGLISH)?.length ?? 0;
  if (english > words * MIN_ENGLISH_SHARE) return 'en';
  return ISO_639_1[franc(sample, { minLength: MIN_LENGTH, only: CANDIDATES })] ?? null;
}
