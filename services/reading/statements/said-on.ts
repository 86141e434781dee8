import type { DateExpression } from '#reading/dates/find-dates.ts';
import { contains } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { sentenceOf, type View } from '#reading/statements/view.ts';

/** How far from its cue a date may stand to be the day of speaking, in tokens. */
const FARTHEST = 12;

/**
 * The day on which something was said, "2025-12-03", where the cue's own words tell: "said Wednesday", "told reporters
 * on Dec. 3". Null without such a day; a date inside what was said is no such day.
 */
export function saidOn(
  view: View,
  at: { readonly proposal: Proposal; readonly dates: readonly DateExpression[] },
): string | null {
  const { proposal, dates } = at;
  const sentence = sentenceOf(view, proposal.cue.first);
  let nearest: { day: string; distance: number } | null = null;
  for (const date of datesWithin(dates, sentence)) {
    const inside =
      contains(proposal.content, date.firstToken) || (view.quoteOf[date.firstToken] as number) >= 0;
    const distance = Math.abs(date.firstToken - proposal.cue.first);
    if (date.precision !== 'day' || inside || distance > FARTHEST) continue;
    if (!nearest || distance < nearest.distance) nearest = { day: date.from, distance };
  }
  return nearest?.day ?? null;
}

/** The dates of a sentence; `dates` is sorted. */
function datesWithin(
  dates: readonly DateExpression[],
  sentence: { readonly firstToken: number; readonly endToken: number },
): DateExpression[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.firstToken ?? Number.POSITIVE_INFINITY) < sentence.firstToken) low = middle + 1;
    else high = middle;
  }
  const found: DateExpression[] = [];
  for (let date = dates[low]; date && date.firstToken < sentence.endToken; date = dates[++low])
    found.push(date);
  return found;
}
