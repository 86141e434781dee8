import { describeStory } from '#resolving/stories/describe-story.ts';
import { readStoryMembers, writeStories } from '#store/resolving/write-stories.ts';
import type { Stage } from './stage.ts';

/** Puts documents that hang together into one story. Those that changed story have their facts counted anew. */
export const storyStage: Stage = {
  kind: 'story',
  batch: 100,
  async prepare({ client }, documentIds) {
    const found = await readStoryMembers(client, documentIds);
    const settledStories = found.map(({ documentId, members }) => ({
      documentId,
      members,
      story: describeStory(members),
    }));
    return async (transaction, settled) => {
      const writing = settledStories.filter(({ documentId }) => settled.has(documentId));
      const stories = new Map(writing.map(({ story }) => [story.id, story]));
      const moved = writing.flatMap(({ members, story }) =>
        members.filter(({ storyId }) => storyId !== story.id),
      );
      await writeStories(transaction, {
        stories: [...stories.values()],
        left: [...new Set(moved.flatMap(({ storyId }) => storyId ?? []))],
      });
      return moved.map(({ id }) => ({ kind: 'claims' as const, key: id }));
    };
  },
};
