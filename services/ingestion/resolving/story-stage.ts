import { componentsOf } from '#resolving/stories/components.ts';
import { describeStory } from '#resolving/stories/describe-story.ts';
import { readStoryMembers, writeStories } from '#store/resolving/write-stories.ts';
import type { Stage } from './stage.ts';

/** Puts documents that hang together into one story. Those that changed story have their facts counted anew. */
export const storyStage: Stage = {
  kind: 'story',
  batch: 100,
  async prepare({ client }, documentIds) {
    const found = new Map((await readStoryMembers(client, documentIds)).map((member) => [member.id, member]));
    const links = [...found.values()].flatMap(({ id, likes }) => likes.map((like) => [id, like] as const));
    const stories = componentsOf([...found.keys()], links).map((ids) => {
      const members = ids.flatMap((id) => found.get(id) ?? []);
      return { members, story: describeStory(members) };
    });
    return async (transaction, settled) => {
      const writing = stories.filter(({ members }) => members.some(({ id }) => settled.has(id)));
      const moved = writing.flatMap(({ members, story }) =>
        members.filter(({ storyId }) => storyId !== story.id),
      );
      await writeStories(transaction, {
        stories: writing.map(({ story }) => story),
        left: [...new Set(moved.flatMap(({ storyId }) => storyId ?? []))],
      });
      return moved.map(({ id }) => ({ kind: 'claims' as const, key: id }));
    };
  },
};
