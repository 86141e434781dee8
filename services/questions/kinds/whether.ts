import type { Slots } from '../pattern.ts';
import { phraseOf } from '../phrases/phrase.ts';
import { readOffice } from '../phrases/read-office.ts';
import type { Asked } from '../understanding.ts';
import { type Context, ways } from './kind.ts';

/** "Is Rubio the secretary of state?" */
export const whetherHoldsWays = ways(['is|was|are|were <rest>'], (slots, context) =>
  splitPerson(slots, context),
);

const DETERMINERS = new Set(['the', 'a', 'an']);

/** Every way to cut the words into a name and an office; a determiner tells best where the office begins. */
function splitPerson(slots: Slots, context: Context): Asked | null {
  const words = slots.rest ?? [];
  const splits = words.flatMap((word, at) => {
    const office = at === 0 ? null : readOffice(words.slice(at), context);
    const person = phraseOf(context.question, words.slice(0, at));
    if (office === null || person === null) return [];
    if (DETERMINERS.has(words[at - 1]?.plain ?? '')) return [];
    const determined = DETERMINERS.has(word.plain);
    return office.phrase.words[0] === word || determined ? [{ person, office, determined }] : [];
  });
  if (splits.length === 0) return null;
  const likeliest = [...splits].sort((one, other) => Number(other.determined) - Number(one.determined));
  return { kind: 'whether-holds', splits: likeliest.map(({ person, office }) => ({ person, office })) };
}
