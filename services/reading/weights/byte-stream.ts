/** Reads the little binary files of services/reading/models front to back. */
export type ByteReader = { readonly bytes: Uint8Array; at: number };

/** An unsigned number, seven bits a byte, low bits first. */
export function readVarint(reader: ByteReader): number {
  let value = 0;
  let shift = 0;
  for (;;) {
    const byte = reader.bytes[reader.at++];
    if (byte === undefined) throw new Error('A model file ends too early');
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
    shift += 7;
  }
}

/** A signed number, its sign in the lowest bit. */
export function readSigned(reader: ByteReader): number {
  const value = readVarint(reader);
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

/** Keys stored as growing unsigned numbers, each as the difference to the one before; back as signed 32-bit hashes. */
export function readSortedKeys(reader: ByteReader, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  for (let index = 0; index < count; index++) {
    key += readVarint(reader);
    keys[index] = key | 0;
  }
  return keys;
}

/** A JSON value behind its length. */
export function readJson(reader: ByteReader): unknown {
  const length = readVarint(reader);
  const text = new TextDecoder().decode(reader.bytes.subarray(reader.at, reader.at + length));
  reader.at += length;
  return JSON.parse(text);
}

/** A stretch of bytes as it stands. */
export function readBytes(reader: ByteReader, length: number): Uint8Array {
  const bytes = reader.bytes.subarray(reader.at, reader.at + length);
  reader.at += length;
  return bytes;
}
