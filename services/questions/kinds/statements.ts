import { CUE_VERBS } from '../cue-verbs.ts';
import { otherVerb } from '../other-verb.ts';
import type { Slots } from '../pattern.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Asked, Cue } from '../understanding.ts';
import { type Context, slotName, slotPhrase, ways } from './kind.ts';

/** Who spoke, where it is somebody: "anybody" and "any diplomats" are others' to ask for. */
function slotSpeaker(slots: Slots, context: Context): Phrase | null {
  return /^any/.test(slots.speaker?.[0]?.plain ?? '') ? null : slotPhrase(slots, 'speaker', context);
}

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
      return about === null ? null : { kind: 'statements', speaker: null, about, cue: null, hearer: null };
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
      'what {do} <speaker> call|label|name <about>',
      '<speaker> on|about <about>',
    ],
    (slots, context) => {
      const speaker = slotSpeaker(slots, context);
      const about = slotPhrase(slots, 'about', context);
      return speaker === null || about === null
        ? null
        : { kind: 'statements', speaker, about, cue: null, hearer: null };
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
      const speaker = slotSpeaker(slots, context);
      return speaker === null ? null : { kind: 'statements', speaker, about: null, cue: null, hearer: null };
    },
  ),
];

/** "What did Macron warn of?", "what did Kallas demand" */
const cueWays = CUE_VERBS.flatMap(({ forms, stems }) => {
  const [verb = ''] = forms.replaceAll('_', ' ').split('|');
  return ways(
    [
      `what {do} <speaker> ${forms} of|about|against|for|on|to?`,
      `what {do} <speaker> ${forms} {about} <about>`,
      `what {is} <speaker> ${forms} of|about|against|for|on|to?`,
    ],
    (slots, context) => {
      const speaker = slotPhrase(slots, 'speaker', context);
      const about = slotPhrase(slots, 'about', context);
      return speaker === null || ('about' in slots && about === null)
        ? null
        : { kind: 'statements', speaker, about, cue: { verb, stems }, hearer: null };
    },
  );
});

/** What a report begins with that names to whom something was said. */
const TOLD = { verb: 'told', stems: ['told', 'tell', 'assur', 'inform', 'warn', 'promis', 'urg', 'ask'] };

/** "What did Landau tell Rubio?" */
const toldWays = ways(
  ['what {do} <speaker> {told} <hearer>', 'what {do} <speaker> {told} <hearer> {about} <about>'],
  (slots, context) => {
    const speaker = slotPhrase(slots, 'speaker', context);
    const hearer = slotPhrase(slots, 'hearer', context);
    const about = slotPhrase(slots, 'about', context);
    if (speaker === null || hearer === null || ('about' in slots && about === null)) return null;
    return { kind: 'statements', speaker, about, cue: TOLD, hearer };
  },
);

/** "Did Kaasik warn of delays?" */
const whetherCueWays = CUE_VERBS.flatMap(({ forms, stems }) => {
  const [verb = ''] = forms.replaceAll('_', ' ').split('|');
  return ways(
    [
      `{do} <speaker> ${forms} of|about|against|for|on|that? anything|something?`,
      `{do} <speaker> ${forms} of|about|against|for|on|that|to? <about>`,
    ],
    (slots, context) => askWhether(slots, { ...context, cue: { verb, stems } }),
  );
});

/** "Did Rutte apologise?": any other verb, where a report has it. */
const whetherOtherWays = ways(['{do} <speaker> <verb>'], (slots, context) =>
  askWhether(slots, { ...context, cue: otherVerb(slots.verb ?? []) }),
);

/** Whether somebody said something. */
function askWhether(slots: Slots, { cue, ...context }: Context & { cue: Cue | null }): Asked | null {
  const speaker = slotSpeaker(slots, context) === null ? null : slotName(slots, 'speaker', context);
  const about = slotPhrase(slots, 'about', context);
  if (speaker === null || cue === null) return null;
  return { kind: 'statements', speaker, about, cue, hearer: null };
}

export const whetherSaidWays = [...whetherCueWays, ...whetherOtherWays];

export const statementWays = [...saidWays, ...toldWays, ...cueWays];
