import { REWORDINGS } from '../rewordings.ts';
import type { Word } from '../words.ts';
import { keepWords } from './keep-words.ts';

const QUOTED = '"';

/** Puts turns of phrase into the plainer ones that ways of asking know: "who had talks with Rubio" is who met with him. */
export function reword(words: readonly Word[]): readonly Word[] {
  // What stands between quote marks is what somebody said, and stays.
  if (words.some(({ plain }) => plain === QUOTED)) return words;
  const text = words.map(({ plain }) => `${plain} `).join('');
  const plainer = REWORDINGS.reduce((before, [turn, instead]) => before.replace(turn, instead), text);
  return plainer === text ? words : keepWords(words, plainer);
}
