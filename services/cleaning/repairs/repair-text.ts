import { composeEdits } from '../edits/compose-edits.ts';
import { applyEdits, type Edit } from '../edits/edit.ts';
import { repairCharacters, repairLostApostrophes } from './characters.ts';
import { repairMojibake, repairPartialMojibake } from './mojibake.ts';

/** A text on its way, with the edits that led to it from where it began. */
export type Edited = { text: string; edits: Edit[] };

/** In this order: what decodes to a non-breaking space or a soft hyphen must be decoded before those are taken out. */
const ROUNDS: readonly ((text: string) => Edit[])[] = [
  repairMojibake,
  repairMojibake, // text that was misread twice
  repairPartialMojibake,
  repairCharacters,
  repairLostApostrophes,
];

/** Repairs broken characters; touches no words and no lines. */
export function repairText(edited: Edited): Edited {
  return ROUNDS.reduce(carryOut, edited);
}

/** One more round of edits on a text. */
export function carryOut(edited: Edited, findEdits: (text: string) => Edit[]): Edited {
  const found = findEdits(edited.text);
  if (found.length === 0) return edited;
  return {
    text: applyEdits(edited.text, found),
    edits: composeEdits({ first: edited.edits, middle: edited.text, second: found }),
  };
}
