import { makePattern, type Pattern, type Slots } from '../pattern.ts';
import type { Context } from '../phrases/context.ts';
import { type Phrase, phraseOf } from '../phrases/phrase.ts';
import { readOffice } from '../phrases/read-office.ts';
import type { Asked } from '../understanding.ts';

export type { Context };

/** One way of asking: a pattern and what it asks. */
export type Way = {
  readonly pattern: Pattern;
  /**
   * @returns what is asked, or all that it may be, the likeliest first; null where the words that filled the slots are not what
   * the question needs
   */
  readonly build: (slots: Slots, context: Context) => Asked | readonly Asked[] | null;
};

/** Several patterns that ask the same. */
export function ways(patterns: readonly string[], build: Way['build']): Way[] {
  return patterns.map((line) => ({ pattern: makePattern(line), build }));
}

/** No name begins with these; a slot that does was filled by the wrong pattern: "who reported" is nobody. */
const NO_NAME_BEGINS = new Set(
  'who whom whose what which when where why how did does do is was were are has have had not there on in at by to about with'.split(
    ' ',
  ),
);

/** The phrase in a slot, or null where the slot is empty or holds what cannot be a name. */
export function slotPhrase(slots: Slots, name: string, { question }: Context): Phrase | null {
  const phrase = phraseOf(question, slots[name] ?? []);
  return phrase === null || NO_NAME_BEGINS.has(phrase.words[0]?.plain ?? '') ? null : phrase;
}

/** The phrase in a slot, or null where the slot is empty, or holds an office and not the name of somebody or something. */
export function slotName(slots: Slots, name: string, context: Context): Phrase | null {
  const phrase = slotPhrase(slots, name, context);
  return phrase === null || readOffice(phrase.words, context) !== null ? null : phrase;
}
