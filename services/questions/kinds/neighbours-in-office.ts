import { readOffice } from '../phrases/read-office.ts';
import { slotPhrase, ways } from './kind.ts';

/** "Who was secretary of state before Rubio?"; "predecessor of" is a relation first, and falls back to this. */
export const neighbourWays = [
  ...ways(
    [
      'who {was} <office> before <person>',
      'who {served} <office> before <person>',
      "who {hold} <person> 's {office} before",
      'who {hold} the? {office} before <person>',
      'who came|was before <person>',
      'who preceded|precedes|precede <person>',
    ],
    (slots, context) => {
      const person = slotPhrase(slots, 'person', context);
      if (person === null || (slots.office !== undefined && readOffice(slots.office, context) === null))
        return null;
      return { kind: 'neighbours-in-office', person, before: true };
    },
  ),
  ...ways(
    [
      'who {was} <office> after <person>',
      'who {hold} the? {office} after <person>',
      'who came|was after <person>',
    ],
    (slots, context) => {
      const person = slotPhrase(slots, 'person', context);
      if (person === null || (slots.office !== undefined && readOffice(slots.office, context) === null))
        return null;
      return { kind: 'neighbours-in-office', person, before: false };
    },
  ),
];
