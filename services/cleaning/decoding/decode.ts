import { analyse } from 'chardet';
import { CleaningError } from '../errors.ts';
import { binaryKind } from './binary.ts';
import { charsetOfHeader, charsetOfPage } from './declared-charset.ts';

/** The document as characters: what every offset of a change counts in. */
export type Decoded = { text: string; encoding: string };

/** The least that a guess of the detector must be sure of (0…100) before we believe it over Windows-1252. */
const MIN_GUESS_CONFIDENCE = 40;
/** Bytes that the detector looks at: enough for its statistics, and a bound on its work. */
const GUESS_BYTES = 65_536;

/**
 * Turns bytes into characters. In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8 wherever the bytes
 * are valid UTF-8, whatever is declared (a wrong declaration is commoner than text that is valid UTF-8 by chance); the
 * character set of the header, then of the page; a guess by letter statistics; Windows-1252, which takes any byte.
 *
 * Throws `CleaningError` for what is no text.
 */
export function decode(input: { bytes: Uint8Array; contentType?: string | null; isPage: boolean }): Decoded {
  const { bytes } = input;
  const wide = markedEncoding(bytes) ?? utf16ByZeros(bytes);
  if (wide) return decodeAs(bytes, wide) as Decoded;
  const kind = binaryKind(bytes);
  if (kind) {
    const message = `The document is ${kind}, not text.`;
    throw new CleaningError({ code: 'CLEANING_BINARY', step: 'decoding', message });
  }
  const declared = [charsetOfHeader(input.contentType), input.isPage ? charsetOfPage(bytes) : null];
  for (const label of ['utf-8', ...declared]) {
    const decoded = label && decodeAs(bytes, label);
    if (decoded) return decoded;
  }
  if (isMostlyUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
  return (guessed(bytes) ?? decodeAs(bytes, 'windows-1252')) as Decoded;
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: in western text every other byte is zero, and the side tells the byte order. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 1024);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

/** Null when the label is unknown or the bytes are not valid in it. A wide text may end in half a character. */
function decodeAs(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(label, { fatal: !label.startsWith('utf-16') });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

/** UTF-8 with a few torn characters (a truncated download, a file pasted from two): one in a hundred at most. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, GUESS_BYTES));
  const torn = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return torn * 100 <= whole || torn <= 1;
}

function guessed(bytes: Uint8Array): Decoded | null {
  for (const { name, confidence } of analyse(bytes.subarray(0, GUESS_BYTES))) {
    if (confidence < MIN_GUESS_CONFIDENCE) return null;
    const decoded = decodeAs(bytes, name);
    if (decoded) return decoded;
  }
  return null;
}
