import { readBytes, readJson, readSortedKeys } from '#reading/weights/byte-stream.ts';
import { createKeyTable, type KeyTable, lookUp } from '#reading/weights/key-table.ts';

/**
 * Word forms that nearly always have one tag: "the", ",", "his". They are two words of five, and need no model.
 * By hash of the form, the number of the tagger's label.
 */
export type SureTags = KeyTable;

/** Decodes the file (already unzipped): sorted hashes of forms, a label number each. */
export function decodeSureTags(bytes: Uint8Array): SureTags {
  const reader = { bytes, at: 0 };
  const { count } = readJson(reader) as { count: number };
  const keys = readSortedKeys(reader, count);
  return createKeyTable(keys, Int32Array.from(readBytes(reader, count)));
}

/** The label number of a form by its hash, or -1 where the model has to decide. */
export function sureTagOf(sure: SureTags, form: number): number {
  return lookUp(sure, form);
}
