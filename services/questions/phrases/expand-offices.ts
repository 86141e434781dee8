import { MISSPELT } from '../misspelt.ts';
import type { Word } from '../words.ts';

/** Offices as people shorten them, in capitals or small letters. */
const SHORTENED: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  fm: 'foreign minister',
  secgen: 'secretary general',
  potus: 'president of the united states',
  secdef: 'secretary of defense',
  ag: 'attorney general',
  spokespeople: 'spokespersons',
  spokesmen: 'spokespersons',
  spokeswomen: 'spokespersons',
};

/** Writes shortened offices out ("former Dutch PM"), and the words of questions as they are spelt. All words of one that was written out stand where it stood. */
export function expandOffices(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => {
    const right = MISSPELT[word.plain];
    const plain = right ?? word.plain;
    const office = SHORTENED[plain];
    return office === undefined
      ? [{ ...word, text: right ?? word.text, plain }]
      : office.split(' ').map((plain) => ({ ...word, text: plain, plain }));
  });
}
