import { slotPhrase, ways } from './kind.ts';

/** "Who is Brekelmans' counterpart?", "who is the French counterpart of Brekelmans" */
export const counterpartWays = ways(
  [
    "who {is} <person> 's {counterpart}",
    "who {is} <person> 's <of> {counterpart}",
    'who {is} the? {counterpart} of|to|for <person>',
    'who {is} the? {counterpart} of|to|for <person> in|from <of>',
    'who {is} the? <of> {counterpart} of|to|for <person>',
    "who {is} <of> 's {counterpart} of|to|for <person>",
    "{show}? <person> 's {counterpart}",
    "{show}? <person> 's <of> {counterpart}",
    '{show}? the? {counterpart} of|to|for <person>',
    '{show}? the? <of> {counterpart} of|to|for <person>',
  ],
  (slots, context) => {
    const person = slotPhrase(slots, 'person', context);
    return person === null ? null : { kind: 'counterparts', person, of: slotPhrase(slots, 'of', context) };
  },
);
