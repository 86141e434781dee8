import type { ParseColumns } from '#reading/parsing/parse-columns.ts';
import { LEFT, type ParseState } from '#reading/parsing/parse-state.ts';
import type { FeatureBuffer } from '#reading/tagging/tag-features.ts';
import { mix } from '#reading/weights/hashing.ts';

/** Room for the features of one arc. */
export function createLabelBuffer(): FeatureBuffer {
  return { hashes: new Int32Array(64), count: 0 };
}

/**
 * Features of the label that an arc to the stack's top gets, just before it is drawn: from the buffer's front (`kind` LEFT) or
 * from the word below (RIGHT). D is the dependent and H its head; w the word, t the tag, c the cluster, z the sense class;
 * the rest are children that either has so far. The kind is part of every feature: subjects and objects differ in little else.
 */
export function fillLabelFeatures(
  state: ParseState,
  kind: number,
  { columns, buffer }: { readonly columns: ParseColumns; readonly buffer: FeatureBuffer },
): void {
  const { words, tags, clusters, senses, wordTags, commas, quotes } = columns;
  const { stack, depth, front, length, labels } = state;
  const none = length + 1;
  const dependent = stack[depth - 1] as number;
  const head = kind === LEFT ? front : (stack[depth - 2] as number);
  /** The head's child drawn last on this side, and its outermost on the other. */
  const sibling = (kind === LEFT ? state.left1[head] : state.right1[head]) as number;
  const other = kind === LEFT ? none : (state.left1[head] as number);
  const nextWord = kind === LEFT ? front + 1 : front;
  const coming = nextWord < length ? nextWord : none;
  const beside = (place: number): number => (place >= 0 && place < length ? place : none);
  const wordAt = (place: number): number => words[beside(place)] as number;
  const tagAt = (place: number): number => tags[beside(place)] as number;
  const left = state.left1[dependent] as number;
  const left2 = state.left2[dependent] as number;
  const right = state.right1[dependent] as number;
  const Dw = words[dependent] as number;
  const Dt = tags[dependent] as number;
  const Dc = clusters[dependent] as number;
  const Dz = senses[dependent] as number;
  const Hw = words[head] as number;
  const Ht = tags[head] as number;
  const Hc = clusters[head] as number;
  const Hz = senses[head] as number;
  const DHt = mix(Dt, Ht);
  const leftWord = words[left] as number;
  const leftLabels = state.leftLabels[dependent] as number;
  const rightLabels = state.rightLabels[dependent] as number;
  const headLeftLabels = state.leftLabels[head] as number;
  const headRightLabels = state.rightLabels[head] as number;
  const siblingLabel = labels[sibling] as number;
  const far = Math.min(6, Math.abs(head - dependent));
  const commasBetween = Math.min(2, Math.abs((commas[head] as number) - (commas[dependent] as number)));
  const inQuotes = mix((quotes[dependent] as number) & 1, (quotes[head] as number) & 1);
  const { hashes } = buffer;
  let n = 0;
  const add = (number: number, value: number): void => {
    hashes[n++] = mix(mix(300 + 2 * number + (kind === LEFT ? 0 : 1), kind), value);
  };
  add(0, 1);
  // The two words
  add(1, Dw);
  add(2, Dt);
  add(3, Hw);
  add(4, Ht);
  add(5, mix(Dw, Hw));
  add(6, mix(Dw, Ht));
  add(7, mix(Dt, Hw));
  add(8, DHt);
  add(9, mix(DHt, far));
  add(10, mix(Dc, Hc));
  add(11, mix(Dc, Ht));
  add(12, mix(Dt, Hc));
  add(13, mix(Dz, Hz));
  add(14, mix(Dz, DHt));
  add(15, mix(Hz, DHt));
  add(53, mix(Dw, mix(far, Ht)));
  // The dependent's children
  add(16, mix(Dt, leftWord));
  add(17, mix(DHt, tags[left] as number));
  add(18, mix(Hw, leftWord));
  add(19, mix(Hc, leftWord));
  add(20, mix(DHt, leftWord));
  add(21, mix(Dw, leftWord));
  add(22, mix(Dt, mix(leftWord, Hw)));
  add(23, mix(DHt, leftLabels));
  add(24, mix(DHt, rightLabels));
  add(25, mix(Dt, mix(leftLabels, rightLabels)));
  add(26, mix(DHt, tags[right] as number));
  add(27, mix(Dt, words[right] as number));
  add(28, mix(Dt, labels[right] as number));
  add(52, mix(DHt, mix(words[left2] as number, leftWord)));
  add(57, mix(Dc, leftWord));
  // The head's children
  add(29, mix(DHt, siblingLabel));
  add(30, mix(Dt, mix(Hw, siblingLabel)));
  add(31, mix(DHt, words[sibling] as number));
  add(32, mix(DHt, tags[sibling] as number));
  add(33, mix(Dt, headLeftLabels));
  add(34, mix(Dt, headRightLabels));
  add(35, mix(DHt, mix(headLeftLabels, headRightLabels)));
  add(36, mix(Hw, mix(headLeftLabels, Dt)));
  add(37, mix(Hw, mix(headRightLabels, Dt)));
  add(38, mix(Dw, mix(headLeftLabels, headRightLabels)));
  add(51, mix(DHt, words[other] as number));
  add(54, mix(DHt, mix(tags[left] as number, tags[sibling] as number)));
  add(55, mix(wordTags[dependent] as number, siblingLabel));
  add(56, mix(leftWord, siblingLabel));
  // What stands around them
  add(39, mix(Dt, tagAt(dependent - 1)));
  add(40, mix(Dt, tagAt(dependent + 1)));
  add(41, mix(DHt, wordAt(dependent - 1)));
  add(42, mix(DHt, wordAt(dependent + 1)));
  add(43, mix(DHt, tagAt(head - 1)));
  add(44, mix(DHt, tagAt(head + 1)));
  add(45, mix(DHt, wordAt(head - 1)));
  add(46, mix(DHt, wordAt(head + 1)));
  add(47, mix(DHt, commasBetween));
  add(48, mix(DHt, inQuotes));
  add(49, mix(DHt, words[coming] as number));
  add(50, mix(DHt, tags[coming] as number));
  add(58, mix(DHt, dependent === 0 ? 1 : 0));
  buffer.count = n;
}
