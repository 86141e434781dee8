import { slotPhrase, ways } from './kind.ts';

/** "What did Rutte say about Ukraine?", "quotes by Rutte" */
export const statementWays = [
  ...ways(
    [
      'what {is} said|stated|written|reported {about} <about>',
      'what {do} {who} {said} {about} <about>',
      'what {do} people {said} {about} <about>',
      '{show}? the? {quotes} about|on|regarding|concerning <about>',
    ],
    (slots, context) => {
      const about = slotPhrase(slots, 'about', context);
      return about === null ? null : { kind: 'statements', speaker: null, about };
    },
  ),
  ...ways(
    [
      'what|whatever {do} <speaker> {said} {about} <about>',
      'what {is} said|stated|written|reported by <speaker> {about} <about>',
      'what <speaker> {said} {about} <about>',
      'what {do} <speaker> {think} {about} <about>',
      '{show}? what <speaker> {said} {about} <about>',
      "{show}? <speaker> 's {quotes} {about} <about>",
      '{show}? the? {quotes} {by} <speaker> {about} <about>',
      '{show}? the? {quotes} {about} <about> {by} <speaker>',
      "what {is} <speaker> 's {quotes} {about} <about>",
      'what {is} the? {quotes} {by} <speaker> {about} <about>',
      '{do} <speaker> {spoke} {about} <about>',
      '{do} <speaker> make|made {about} <about>',
      '{do} <speaker> make|made {quotes} {about} <about>',
      '{do} <speaker> {discussed} <about>',
      '<speaker> {spoke} {about} <about>',
      'how {do} <speaker> describe|see|view|assess|comment <about>',
      '<speaker> on|about <about>',
    ],
    (slots, context) => {
      const speaker = slotPhrase(slots, 'speaker', context);
      const about = slotPhrase(slots, 'about', context);
      return speaker === null || about === null ? null : { kind: 'statements', speaker, about };
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
      '<speaker> quotes|quotations|statements|remarks',
    ],
    (slots, context) => {
      const speaker = slotPhrase(slots, 'speaker', context);
      return speaker === null ? null : { kind: 'statements', speaker, about: null };
    },
  ),
];
