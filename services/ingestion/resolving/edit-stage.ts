import { smallEdits } from '#resolving/speech/small-edit.ts';
import { readWordings } from '#store/resolving/read-wordings.ts';
import { writeEdits } from '#store/resolving/write-edits.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Links the wordings of a story that differ by a small edit: versions and copies that report one thing said. */
export const editStage: Stage = {
  kind: 'edit',
  async resolve({ transaction }, storyIds) {
    const wordings = await readWordings(transaction, storyIds);
    const edits = [...Map.groupBy(wordings, ({ storyId }) => storyId).values()].flatMap(smallEdits);
    const before = await writeEdits(transaction, { storyIds, edits });
    const wordsOf = new Map(wordings.map(({ id, words }) => [id, words]));
    const after = edits.flatMap(({ one, other }) => [wordsOf.get(one) ?? null, wordsOf.get(other) ?? null]);
    return blocksOf('statement', [...before, ...after]);
  },
};
