import type { RelationType } from '#reading/extraction.ts';
import type { Slots } from '../pattern.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { Asked, RelationsAsked } from '../understanding.ts';
import { ANY_RELATION } from './asked-relation.ts';
import { type Context, slotPhrase, type Way, ways } from './kind.ts';

/** "Who was absent?", "who attended?": the occasion goes without saying. */
const attendanceWays: readonly Way[] = [
  ...ways(['{who} {is} absent|missing|away', '{who} {do} not attend|come', '{who} stayed away'], () =>
    allOf('ABSENT_FROM'),
  ),
  ...ways(['{who} {have}? attended|attend', '{who} {is} present', '{who} took part'], () =>
    allOf('ATTENDED'),
  ),
];

/** "Was Rubio at the NATO meeting?", "was Rubio absent" */
export const presenceWays: readonly Way[] = [
  ...ways(
    [
      '{is} <subject> at|in the? <object>',
      '{is} <subject> present at|in <object>',
      '{is} <subject> present|there',
      '{do} <subject> attend|come|participate',
      '{do} <subject> take part',
    ],
    (slots, context) => askPresence(slots, { ...context, type: 'ATTENDED' }),
  ),
  ...ways(
    ['{is} <subject> absent|missing|away', '{do} <subject> stay away', '{do} <subject> not attend|come'],
    (slots, context) => askPresence(slots, { ...context, type: 'ABSENT_FROM' }),
  ),
];

function askPresence(
  slots: Slots,
  { type, ...context }: Context & { type: 'ATTENDED' | 'ABSENT_FROM' },
): Asked | null {
  const from = slotPhrase(slots, 'subject', context);
  if (from === null) return null;
  const to = slotPhrase(slots, 'object', context);
  return { ...ANY_RELATION, types: [type], from, to };
}

/** "Who was sent in Rubio's place?" */
const placeWays: readonly Way[] = ways(
  [
    "{who} {have}? took|take|takes <absent> 's place|seat|stead|spot",
    "{who} {have}? took|take|takes <absent> 's place|seat|stead|spot at|in <where>",
    "{who} {is} sent in <absent> 's place|stead",
    "{who} attended|came|went|sat|spoke in <absent> 's place|stead",
  ],
  (slots, context) => {
    const from = slotPhrase(slots, 'absent', context);
    if (from === null) return null;
    return { ...askedOf(from), types: ['REPLACED_BY'] };
  },
);

/** "Where did Landau go?", "with whom did Rutte speak" */
const roundaboutWays: readonly Way[] = [
  ...ways(['where {do} <subject> go|travel|fly', 'where {have}? <subject> gone|been'], (slots, context) => {
    const from = slotPhrase(slots, 'subject', context);
    return from === null ? null : { ...askedOf(from), types: ['VISITED'] };
  }),
  ...ways(
    ['with whom|who {do} <subject> meet|met', '{who} {do} <subject> meet|met with?'],
    (slots, context) => {
      const from = slotPhrase(slots, 'subject', context);
      return from === null ? null : { ...askedOf(from), types: ['MET_WITH'] };
    },
  ),
  ...ways(
    [
      'with|to whom|who {do} <subject> speak|talk|spoken|talked|negotiate',
      'with|to whom|who {is} <subject> speaking|talking|negotiating',
    ],
    (slots, context) => {
      const from = slotPhrase(slots, 'subject', context);
      if (from === null) return null;
      // Whom an unnamed source spoke to is who passed the words on.
      const otherwise: Asked = { kind: 'relays', relay: null, speaker: from, about: null, words: null };
      return { ...askedOf(from), types: ['SPOKE_WITH', 'MET_WITH'], otherwise };
    },
  ),
];

/** "Who met in Vienna?", "who was invited to Alaska": what shows it has to name the place. */
const placedWays: readonly Way[] = [
  ...ways(
    ['who {have}? met|meet|talked|negotiated in|at <where>', 'who held talks|meetings in|at <where>'],
    (slots, context) => {
      const said = wordsOfPlace(slots, context);
      return said === null ? null : { ...allOf('MET_WITH'), asksTo: true, said };
    },
  ),
  ...ways(['{who} {do} <subject> meet|met with? in|at <where>'], (slots, context) => {
    const from = slotPhrase(slots, 'subject', context);
    const said = wordsOfPlace(slots, context);
    return said === null || from === null ? null : { ...askedOf(from), types: ['MET_WITH'], said };
  }),
  ...ways(['{who} {is} invited to <where>'], (slots, context) => {
    const said = wordsOfPlace(slots, context);
    return said === null ? null : { ...allOf('INVITED'), asksFrom: false, asksTo: true, said };
  }),
  ...ways(['{is} <subject> invited to <where>'], (slots, context) => {
    const to = slotPhrase(slots, 'subject', context);
    const said = wordsOfPlace(slots, context);
    return said === null || to === null ? null : { ...allOf('INVITED'), asksFrom: false, to, said };
  }),
  ...ways(['{who} {is} invited'], () => ({ ...allOf('INVITED'), asksFrom: false, asksTo: true })),
];

/** What people sit down to together. */
const MEALS = ['dinner', 'lunch', 'breakfast', 'coffee', 'drinks', 'tea', 'supper'];

/** "Who had dinner with Rubio?": a meeting of which the words speak of dinner. */
const mealWays: readonly Way[] = MEALS.flatMap((meal) => [
  ...ways(
    [
      `{who} {have}? had|have|shared|ate|eat|took ${meal} with <object>`,
      `{who} {have}? had|have|shared a|an <kind>? ${meal} with <object>`,
      `{who} sat down to|for ${meal} with <object>`,
    ],
    (slots, context) => {
      const to = slotPhrase(slots, 'object', context);
      return to === null ? null : { ...allOf('MET_WITH'), to, said: [[meal]] };
    },
  ),
  ...ways([`{do} <subject> have|share|eat ${meal} with <object>`], (slots, context) => {
    const from = slotPhrase(slots, 'subject', context);
    const to = slotPhrase(slots, 'object', context);
    if (from === null || to === null) return null;
    return { ...ANY_RELATION, types: ['MET_WITH'], from, to, said: [[meal]] };
  }),
]);

function wordsOfPlace(slots: Slots, context: Context): string[][] | null {
  const where = slotPhrase(slots, 'where', context);
  return where === null ? null : [where.words.map(({ plain }) => plain)];
}

/** All relations of a type: who was absent, from what does not matter. */
function allOf(type: RelationType): RelationsAsked {
  return { ...ANY_RELATION, types: [type], asksFrom: true };
}

/** Relations of which the first side is given and the second asked for. */
function askedOf(from: Phrase): RelationsAsked {
  return { ...ANY_RELATION, from, asksTo: true };
}

export const occasionWays = [...mealWays, ...placedWays, ...attendanceWays, ...placeWays, ...roundaboutWays];
