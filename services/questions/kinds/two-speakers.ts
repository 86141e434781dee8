import type { Slots } from '../pattern.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotPhrase, ways } from './kind.ts';

/** "Compare what Rutte and Rubio said about NATO", "Rutte versus Rubio on Ukraine" */
const aboutWays = ways(
  [
    'what {do} both? <one> and|or <other> both? {said}|{think} {about} <about>',
    'what {is} said|stated|written by both? <one> and <other> {about} <about>',
    '{do} both <one> and <other> {spoke} {about} <about>',
    'how {do} <one> and <other> differ|compare|disagree {about} <about>',
    "compare <one> 's? {quotes}? and|with|to|versus|vs <other> 's? {quotes}? {about} <about>",
    'what {is} the? difference|differences between <one> and <other> {about} <about>',
    "<one> 's? {quotes}? and|versus|vs|against <other> 's? {quotes}? on|about <about>",
  ],
  askBoth,
);

const anyWays = ways(
  [
    'what {do} both? <one> and|or <other> both? {said}',
    '{do} both <one> and <other> {spoke}',
    '{show}? {quotes} {by} both? <one> and <other>',
  ],
  askBoth,
);

function askBoth(slots: Slots, context: Context): Asked | null {
  const one = slotPhrase(slots, 'one', context);
  const other = slotPhrase(slots, 'other', context);
  const about = slotPhrase(slots, 'about', context);
  if (one === null || other === null || ('about' in slots && about === null)) return null;
  return { kind: 'statements-of-each', speakers: [one, other], about };
}

/** A name may have an "and" of its own ("Institute for Peace and Security"): one speaker comes before two. */
export const twoSpeakerWays = [...aboutWays, ...anyWays];
