import type { NameSpan } from '#reading/document.ts';
import { agreeInLists } from '#reading/names/agree-in-lists.ts';
import { BESIDE_CORRECTIONS } from '#reading/names/beside-corrections.ts';
import type { Correction, CorrectionContext, Room } from '#reading/names/correction.ts';
import { LONGER_CORRECTIONS } from '#reading/names/longer-corrections.ts';
import { CUTTING_CORRECTIONS, SHORTER_CORRECTIONS } from '#reading/names/shorter-corrections.ts';
import { TYPE_CORRECTIONS } from '#reading/names/type-corrections.ts';

const CORRECTIONS = [
  ...CUTTING_CORRECTIONS,
  ...LONGER_CORRECTIONS,
  ...SHORTER_CORRECTIONS,
  ...TYPE_CORRECTIONS,
  ...BESIDE_CORRECTIONS,
];

/** Corrects spans and types of names one by one, left to right, then of names that stand in one list. */
export function correctNames(names: readonly NameSpan[], context: CorrectionContext): NameSpan[] {
  const corrected: NameSpan[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as NameSpan;
    const from = corrected.at(-1)?.endToken ?? 0;
    if (name.firstToken < from) continue;
    const to = names[index + 1]?.firstToken ?? context.document.tokens.length;
    corrected.push(...correctOne(name, context, { from, to }));
  }
  return agreeInLists(corrected, context.document.tokens);
}

/** Makes all corrections of one name; each part of a name that was cut is corrected as well. */
function correctOne(name: NameSpan, context: CorrectionContext, room: Room): readonly NameSpan[] {
  let parts: readonly NameSpan[] = [name];
  for (const correction of CORRECTIONS) parts = correctParts(parts, correction, { context, room });
  return parts;
}

/** One correction of each part; the same list where nothing changes, which is nearly always. */
function correctParts(
  parts: readonly NameSpan[],
  correction: Correction,
  around: { readonly context: CorrectionContext; readonly room: Room },
): readonly NameSpan[] {
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as NameSpan;
    const changed = correction.correct(part, around.context, around.room);
    if (changed === part) continue;
    const anew = [changed].flat().map((one) => ({ ...one, rule: correction.rule }));
    const rest = correctParts(parts.slice(index + 1), correction, around);
    return [...parts.slice(0, index), ...anew, ...rest];
  }
  return parts;
}
