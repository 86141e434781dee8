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
 * Any character but those of ordinary text: so controls, spaces that are not plain, formatting characters (soft hyphens,
 * zero-width, directions), combining accents and ligatures. Written as what it is not, which is fast and shows no
 * controls; with them a line feed after a carriage return, and a line end that a soft hyphen broke a word at.
 */
const ODD =
  /\u00AD[ \t]*\r?\n[ \t]*|\r\n|[\u0300-\u036F]+|[^\n -~\u00A1-\u00AC\u00AE-\u02FF\u0370-\u061B\u061D-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uFAFF\uFB07-\uFEFE\uFF00-\uFFFF]/g;

const LINE_END = /^[\r\u2028\u2029\u0085\v\f]/;
const SPACE = /^[\t\p{Zs}]/u;
const C1_CONTROL = /^[\u0080-\u009F]/;
const CONTROL = /^\p{Cc}/u;
const ACCENT = /^[\u0300-\u036F]/;
const JOINER = '\u200D';

/** "don\uFFFDt", "Iran\uFFFDs": a lost apostrophe, told by what follows it. */
const LOST_APOSTROPHE = /(?<=\p{L})\uFFFD(?=(?:s|t|re|ve|ll|d|m)\b)/gu;

/** Makes spaces plain, lines end in "\n", and takes out what no reader sees: soft hyphens, zero-width characters, controls. */
export function repairCharacters(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: found } of text.matchAll(ODD)) {
    const end = index + found.length;
    const start = ACCENT.test(found) ? Math.max(index - 1, 0) : index;
    const before = text.slice(start, end);
    if (before === JOINER && isPictureBefore(text, index)) continue;
    const repair = repairOf(before);
    if (repair.after !== before) edits.push({ ...repair, start, end });
  }
  return edits;
}

/** A joiner between the parts of an emoji stays. */
function isPictureBefore(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF\u2600-\u27BF]|\uFE0F/.test(text[at - 1] ?? '');
}

function repairOf(found: string): { kind: string; after: string } {
  const ligature = LIGATURES[found];
  if (ligature) return { kind: 'ligature', after: ligature };
  if (found.startsWith('\u00AD')) return { kind: 'soft hyphen', after: '' };
  if (LINE_END.test(found)) return { kind: 'line ends', after: '\n' };
  if (SPACE.test(found)) return { kind: 'space', after: ' ' };
  if (C1_CONTROL.test(found)) return { kind: 'encoding', after: meantByControl(found) };
  if (CONTROL.test(found)) return { kind: 'control character', after: '' };
  if (ACCENT.test(found.slice(-1))) return { kind: 'composed letter', after: found.normalize('NFC') };
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
