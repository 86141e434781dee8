import type { Slots } from '../pattern.ts';
import { phraseOf } from '../phrases/phrase.ts';
import { readOffice } from '../phrases/read-office.ts';
import type { Asked } from '../understanding.ts';
import { type Context, ways } from './kind.ts';

/** "Is Rubio the secretary of state?" */
export const whetherHoldsWays = ways(['is|was|are|were <rest>'], (slots, context) =>
  splitPerson(slots, context),
);

/** The first words that name a person before words that name an office. */
function splitPerson(slots: Slots, context: Context): Asked | null {
  const words = slots.rest ?? [];
  for (let at = 1; at < words.length; at += 1) {
    const office = readOffice(words.slice(at), context);
    const person = phraseOf(context.question, words.slice(0, at));
    const starts =
      office?.phrase.words[0] === words[at] || words[at]?.plain === 'the' || words[at]?.plain === 'a';
    if (office !== null && person !== null && starts) return { kind: 'whether-holds', person, office };
  }
  return null;
}
