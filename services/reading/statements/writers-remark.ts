import type { TokenRange, View } from '#reading/statements/view.ts';

/** What a writer calls somebody's words when going on about them. */
const CALLED = new Set(
  'idea proposal claim accusation allegation charge promise suggestion demand assertion assessment view remark comment argument position warning threat pledge step move figure condition notion'.split(
    ' ',
  ),
);
const OPENS = new Set([',', '—', '–', '--', '-']);
const RELATIVES = new Set(['that', 'which', 'he', 'she', 'they', 'it']);

/** How many words "a controversial and costly idea" may have. */
const LONGEST_REMARK = 5;

/**
 * Where the writer goes on about what was said: "would buy the weapons | , an idea that Park called absurd". What follows is the
 * writer's or another's, so it is cut off. The range's end where nothing of the kind comes.
 */
export function startOfRemark(view: View, { first, end }: TokenRange): number {
  for (let token = first + 1; token < end - 2; token++) {
    if (!OPENS.has(view.tokens[token]?.word ?? '') || (view.quoteOf[token] as number) >= 0) continue;
    if (!['a', 'an', 'something'].includes(view.tokens[token + 1]?.lower ?? '')) continue;
    if (isRemark(view, { from: token + 1, end })) return token;
  }
  return end;
}

/** Whether the words from "a" or "something" on are what a writer says of words before: "a charge that Lund dismissed". */
export function isRemark(view: View, at: { readonly from: number; readonly end: number }): boolean {
  if (view.tokens[at.from]?.lower === 'something') return true;
  for (let token = at.from + 1; token < Math.min(at.end - 1, at.from + LONGEST_REMARK); token++) {
    if (CALLED.has(view.tokens[token]?.lower ?? ''))
      return RELATIVES.has(view.tokens[token + 1]?.lower ?? '');
  }
  return false;
}
