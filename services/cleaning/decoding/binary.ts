/** First bytes of files that people drop into a folder of articles by mistake. */
const SIGNATURES: readonly { name: string; bytes: readonly number[] }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'an old Word document', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'a SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20] },
];

/** How much of a file is looked at, and how many control characters among it a text may have (torn downloads have some). */
const SAMPLE_BYTES = 16_384;
const MAX_CONTROL_SHARE = 0.02;

/** What a file that is no text is ("a PDF", "binary data"), or null for text. UTF-16 must be decoded before. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const { name, bytes: signature } of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return name;
  }
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length * MAX_CONTROL_SHARE ? 'binary data' : null;
}
