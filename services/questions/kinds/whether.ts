import type { Slots } from '../pattern.ts';
import { phraseOf } from '../phrases/phrase.ts';
import { readOffice } from '../phrases/read-office.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotName, ways } from './kind.ts';

/** "In which articles is Landau called secretary of state?": the words that call him so tell in which. */
export const calledWays = ways(
  [
    'in|by which|what {article} {is} <person> called|described_as|identified_as|named <office>',
    'in|by which|what {outlet} {is} <person> called|described_as|identified_as|named <office>',
    'which|what {article} call|calls|called|name|names|describe|describes <person> <office>',
  ],
  (slots, context) => {
    const person = slotName(slots, 'person', context);
    const office = readOffice(slots.office ?? [], context);
    return person === null || office === null
      ? null
      : { kind: 'whether-holds', splits: [{ person, office }] };
  },
);

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
