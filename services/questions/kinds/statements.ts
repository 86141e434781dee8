import { CUE_VERBS } from '../cue-verbs.ts';
import { slotPhrase, ways } from './kind.ts';

/** "What did Rutte say about Ukraine?", "quotes by Rutte" */
const saidWays = [
  ...ways(
    [
      'what {is} said|stated|written|reported {about} <about>',
      'what {do} {who} {said} {about} <about>',
      'what {do} people {said} {about} <about>',
      '{show}? the? {quotes} about|on|regarding|concerning <about>',
    ],
    (slots, context) => {
      const about = slotPhrase(slots, 'about', context);
      return about === null ? null : { kind: 'statements', speaker: null, about, cues: null, hearer: null };
    },
  ),
  ...ways(
    [
      'what|whatever {do} <speaker> {said} {about} <about>',
      'what {is} said|stated|written|reported by <speaker> {about} <about>',
      'what <speaker> {said} {about} <about>',
      'what {do} <speaker> {think} {about} <about>',
      '{show}? what <speaker> {said} {about} <about>',
      "{show}? <speaker> 's {quotes}|position {about} <about>",
      '{show}? the? {quotes} {by} <speaker> {about} <about>',
      '{show}? the? {quotes} {about} <about> {by} <speaker>',
      "what {is} <speaker> 's {quotes}|position {about} <about>",
      'what {is} the? {quotes}|position {by} <speaker> {about} <about>',
      '{do} <speaker> {spoke} {about} <about>',
      '{do} <speaker> make|made {about} <about>',
      '{do} <speaker> make|made {quotes} {about} <about>',
      '{do} <speaker> {discussed} <about>',
      '<speaker> {spoke} {about} <about>',
      'what {do} <speaker> accuse|blame|reproach|criticize|criticise|praise <about> of|for',
      'how {do} <speaker> describe|see|view|assess|comment <about>',
      '<speaker> on|about <about>',
    ],
    (slots, context) => {
      const speaker = slotPhrase(slots, 'speaker', context);
      const about = slotPhrase(slots, 'about', context);
      return speaker === null || about === null
        ? null
        : { kind: 'statements', speaker, about, cues: null, hearer: null };
    },
  ),
  ...ways(
    [
      'what {do} <speaker> {said}',
      'what {do} <speaker> {think}',
      'what {is} said|stated|written by <speaker>',
      'what {is} the? {quotes} {by} <speaker>',
      '{show}? what <speaker> {said}',
      "{show}? <speaker> 's {quotes}",
      '{show}? the? {quotes} {by} <speaker>',
      "what {is} <speaker> 's {quotes}",
      '{is} <speaker> quoted',
      '{do} <speaker> make|made',
      '{do} <speaker> {spoke}',
      '<speaker> quotes|quotations|statements|remarks',
    ],
    (slots, context) => {
      const speaker = slotPhrase(slots, 'speaker', context);
      return speaker === null ? null : { kind: 'statements', speaker, about: null, cues: null, hearer: null };
    },
  ),
];

/** "What did Macron warn of?", "what did Kallas demand" */
const cueWays = CUE_VERBS.flatMap(({ forms, stems }) =>
  ways(
    [
      `what {do} <speaker> ${forms} of|about|against|for|on?`,
      `what {do} <speaker> ${forms} {about} <about>`,
      `what {is} <speaker> ${forms} of|about|against|for|on?`,
    ],
    (slots, context) => {
      const speaker = slotPhrase(slots, 'speaker', context);
      const about = slotPhrase(slots, 'about', context);
      return speaker === null || ('about' in slots && about === null)
        ? null
        : { kind: 'statements', speaker, about, cues: stems, hearer: null };
    },
  ),
);

/** What a report begins with that names to whom something was said. */
const TOLD = ['told', 'tell', 'assur', 'inform', 'warn', 'promis', 'urg', 'ask'];

/** "What did Landau tell Rubio?" */
const toldWays = ways(
  ['what {do} <speaker> {told} <hearer>', 'what {do} <speaker> {told} <hearer> {about} <about>'],
  (slots, context) => {
    const speaker = slotPhrase(slots, 'speaker', context);
    const hearer = slotPhrase(slots, 'hearer', context);
    const about = slotPhrase(slots, 'about', context);
    if (speaker === null || hearer === null || ('about' in slots && about === null)) return null;
    return { kind: 'statements', speaker, about, cues: TOLD, hearer };
  },
);

export const statementWays = [...saidWays, ...toldWays, ...cueWays];
