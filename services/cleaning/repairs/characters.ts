import type { Edit } from '../edits/edit.ts';
import { meantByControl } from './windows-1252.ts';

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * Controls, formatting characters (soft hyphens, zero-width, directions), spaces and ligatures, but plain spaces and
 * line feeds; also carriage returns with their line feed, a soft hyphen with the line end after it, and a letter with
 * its combining accents. A joiner between the parts of an emoji stays.
 */
const ODD =
  /\r\n?|\u00AD(?:[ \t]*\r?\n[ \t]*)?|\p{L}[\u0300-\u036F]+|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[[\p{Cc}\p{Cf}\p{Z}\uFB00-\uFB06]--[ \n\r\u200D]]/gv;

const LINE_END = /^[\r\u2028\u2029\u0085\v\f]/;
const SPACE = /^[\t\p{Zs}]/u;
const C1_CONTROL = /^[\u0080-\u009F]/;
const CONTROL = /^\p{Cc}/u;
const LETTER = /^\p{L}/u;

/** "don\uFFFDt", "Iran\uFFFDs": a lost apostrophe, told by what follows it. */
const LOST_APOSTROPHE = /(?<=\p{L})\uFFFD(?=(?:s|t|re|ve|ll|d|m)\b)/gu;

/** Makes spaces plain, lines end in "\n", and takes out what no reader sees: soft hyphens, zero-width characters, controls. */
export function repairCharacters(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: found } of text.matchAll(ODD)) {
    const repair = repairOf(found);
    if (repair.after !== found) edits.push({ ...repair, start: index, end: index + found.length });
  }
  return edits;
}

function repairOf(found: string): { kind: string; after: string } {
  const ligature = LIGATURES[found];
  if (ligature) return { kind: 'ligature', after: ligature };
  if (found.startsWith('\u00AD')) return { kind: 'soft hyphen', after: '' };
  if (LINE_END.test(found)) return { kind: 'line ends', after: '\n' };
  if (SPACE.test(found)) return { kind: 'space', after: ' ' };
  if (C1_CONTROL.test(found)) return { kind: 'encoding', after: meantByControl(found) };
  if (CONTROL.test(found)) return { kind: 'control character', after: '' };
  if (LETTER.test(found)) return { kind: 'composed letter', after: found.normalize('NFC') };
  return { kind: 'zero-width character', after: '' };
}

/** Puts back apostrophes that were lost to the replacement character. */
export function repairLostApostrophes(text: string): Edit[] {
  return Array.from(text.matchAll(LOST_APOSTROPHE), ({ index }) => ({
    kind: 'lost apostrophe',
    start: index,
    end: index + 1,
    after: '’',
  }));
}
