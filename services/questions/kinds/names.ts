import { slotPhrase, type Way } from './kind.ts';

/** A name is short; more words than these are a question that was not understood. */
const LONGEST_NAME = 4;

/** "Marco Rubio": a name and nothing else; what there is to know of it. */
export const nameWays: readonly Way[] = [
  {
    pattern: (words) => (words.length > 0 && words.length <= LONGEST_NAME ? { name: words } : null),
    build: (slots, context) => {
      const name = slotPhrase(slots, 'name', context);
      return name === null ? null : { kind: 'name', name };
    },
  },
];
