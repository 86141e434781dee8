import type { Token } from '#reading/document.ts';
import { HEADLINE_VERBS } from '#reading/gazetteers/headline-verbs.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { sentenceOf, type View } from '#reading/statements/view.ts';

/** Words of this length and more have a capital in a headline that gives its words capitals. */
const LONG_WORD = 4;
const LEAST_SHARE = 0.9;
const MOST_SOURCE_WORDS = 6;

/** Rules for headlines with a capital on every word, whose tags and trees tell little. */
export const HEADLINE_RULES: readonly CueRule[] = [
  {
    name: 'statement:headline',
    example: 'Ferreira Says Allies Must Pay More',
    propose: headline,
  },
];

/** Whether a token may be the verb of such a headline: "Says" with its capital. */
export function mayBeHeadlineVerb({ word, lower }: Token): boolean {
  return word !== lower && HEADLINE_VERBS.has(lower);
}

function headline(view: View, cue: number): Found[] {
  const { firstToken, endToken } = sentenceOf(view, cue);
  if (cue === firstToken || !hasCapitals(view, cue)) return [];
  const base = {
    lemma: HEADLINE_VERBS.get(view.tokens[cue]?.lower ?? '') ?? '',
    frame: 'clause' as const,
    sure: true,
    cue: { first: cue, end: cue + 1 },
  };
  const comma = commaBefore(view, { cue, firstToken });
  const isLast = withoutMarks(view, { first: cue, end: endToken }).end === cue + 1;
  // "Rail Strike Will Go On, Union Leader Warns"
  if (isLast && comma === null) return [];
  if (isLast && comma !== null) {
    return [{ ...base, source: cue - 1, content: [withoutMarks(view, { first: firstToken, end: comma })] }];
  }
  if (cue - firstToken > MOST_SOURCE_WORDS) return [];
  const that = view.tokens[cue + 1]?.lower === 'that' ? 1 : 0;
  return [
    { ...base, source: cue - 1, content: [withoutMarks(view, { first: cue + 1 + that, end: endToken })] },
  ];
}

function commaBefore(view: View, at: { cue: number; firstToken: number }): number | null {
  const from = Math.max(at.firstToken + 1, at.cue - MOST_SOURCE_WORDS);
  for (let token = at.cue - 1; token > from; token--) if (view.tokens[token]?.word === ',') return token;
  return null;
}

/** Whether nearly every long word of the verb's sentence has a capital. */
function hasCapitals(view: View, cue: number): boolean {
  const { firstToken, endToken } = sentenceOf(view, cue);
  let long = 0;
  let capital = 0;
  for (let token = firstToken; token < endToken; token++) {
    const { word, lower } = view.tokens[token] as Token;
    if (word.length < LONG_WORD || word.toUpperCase() === lower) continue;
    long++;
    if (word !== lower) capital++;
  }
  return long > 2 && capital / long >= LEAST_SHARE;
}
