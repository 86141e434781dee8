import { readBytes, readJson, readSortedKeys } from '#reading/weights/byte-stream.ts';
import { createKeyTable, type KeyTable, lookUp } from '#reading/weights/key-table.ts';

/**
 * What nearly always has one answer and needs no model: word forms with one tag ("the", ",", "his"), places where a tree can go on
 * in one way only. By hash, the number of the answer.
 */
export type SureTable = KeyTable;

/** Decodes the file (already unzipped): sorted hashes, a number each. */
export function decodeSureTable(bytes: Uint8Array): SureTable {
  const reader = { bytes, at: 0 };
  const { count } = readJson(reader) as { count: number };
  const keys = readSortedKeys(reader, count);
  return createKeyTable(keys, Int32Array.from(readBytes(reader, count)));
}

/** The number of the sure answer, or -1 where the model has to decide. */
export function sureAnswer(sure: SureTable, hash: number): number {
  return lookUp(sure, hash);
}
