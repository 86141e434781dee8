import type { Edit } from '../edits/edit.ts';
import { byteOf } from './windows-1252.ts';

/**
 * A UTF-8 sequence whose bytes were read as Windows-1252 or Latin-1: a lead byte (C2…F4) and what stands for
 * continuation bytes (80…BF): C1 controls, the upper half of Latin-1, and Windows-1252's own characters.
 */
const CONTINUATION = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SEQUENCE = new RegExp(
  `[\\u00C2-\\u00DF]${CONTINUATION}|[\\u00E0-\\u00EF]${CONTINUATION}{2}|[\\u00F0-\\u00F4]${CONTINUATION}{3}`,
  'g',
);

const LEAD = /[\u00C2-\u00F4]/;

/** Damage that went on after the misreading; each row with the words it was seen in. */
const PARTIAL: readonly { pattern: RegExp; after: string }[] = [
  // “he saidâ€ on Monday”: byte 9D has no character in Windows-1252 and was dropped; it closes a quotation.
  { pattern: /â€(?![\u0080-\u00BF‘’“”˜™œžš¢¦–—"])/g, after: '”' },
  // “the talks â€" a first”: the middle of a dash (E2 80 93/94) looked like a curly quote and was straightened.
  { pattern: /â€"/g, after: '—' },
  // “voilÃ  pourquoi”, “vis-Ã -vis”: the byte A0 of “à” is a non-breaking space and became a plain one.
  { pattern: /(?<=[\p{Ll}\s(“"-]|^)Ã (?=[ ,.-])/gu, after: 'à' },
  // “Ã la carte”: the same, and the two spaces became one.
  { pattern: /(?<=[\p{Ll}\s(“"-]|^)Ã (?=\p{Ll})/gu, after: 'à ' },
  // “it costÂ 5 dollars”: a non-breaking space (C2 A0) whose second byte became a plain space.
  { pattern: /(?<!\p{Lu})Â(?= )/gu, after: '' },
];

/** Blocks whose letters and signs stand in English news; what decodes to anything else was probably no damage. */
const PLAUSIBLE =
  /^[\u00A0-\u024F\u0370-\u04FF\u0590-\u06FF\u1E00-\u1EFF\u2000-\u206F\u20A0-\u20BF\u2100-\u214F\u2190-\u21FF\u2200-\u22FF\u25A0-\u27BF\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF\uFB00-\uFB06\uFEFF\uFFFD]|^[\u{1F000}-\u{1FAFF}]/u;

/** Signs that end or open words, so that “É” + “»” may stand together in sound text ("CAFÉ»"). */
const PUNCTUATION = /[‘’“”‹›«»…–—•]/;
const LOWER = /\p{Ll}/u;

/**
 * Finds UTF-8 that was read as Windows-1252 or Latin-1 ("DovilÄ—" for "Dovilė") and gives the characters back.
 * Each call undoes one misreading: text misread twice needs two.
 */
export function repairMojibake(text: string): Edit[] {
  if (!LEAD.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(SEQUENCE)) {
    const after = decodeSequence(match[0]);
    if (after === null || !isDamage({ text, at: match.index, found: match[0] })) continue;
    edits.push({ kind: 'encoding', start: match.index, end: match.index + match[0].length, after });
  }
  return edits;
}

/** Finds misread sequences of which a byte was lost or changed since ("he saidâ€ on Monday"). */
export function repairPartialMojibake(text: string): Edit[] {
  if (!/[âÃÂ]/.test(text)) return [];
  const edits: Edit[] = [];
  for (const { pattern, after } of PARTIAL) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      edits.push({ kind: 'encoding', start: index, end: index + found.length, after });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** The character that the sequence's bytes stand for in UTF-8, or null where they stand for none in our blocks. */
function decodeSequence(sequence: string): string | null {
  const bytes = Uint8Array.from(sequence, byteOf);
  try {
    const character = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return PLAUSIBLE.test(character) || isC1(character) ? character : null;
  } catch {
    return null;
  }
}

/** Text misread twice passes through C1 control characters on its way back. */
function isC1(character: string): boolean {
  return character >= '\u0080' && character <= '\u009F';
}

/**
 * Two characters may stand together in sound text when the second is punctuation ("RENÉ”"). A capital after or before
 * a small letter ("DovilÄ—") tells damage.
 */
function isDamage({ text, at, found }: { text: string; at: number; found: string }): boolean {
  if (found.length > 2 || !PUNCTUATION.test(found[1] as string)) return true;
  return LOWER.test(text[at - 1] ?? '') || LOWER.test(text[at + 2] ?? '');
}
