import { componentsOf } from '#resolving/stories/components.ts';
import { describeStory } from '#resolving/stories/describe-story.ts';
import { readStoryMembers } from '#store/resolving/read-story-members.ts';
import { writeStories } from '#store/resolving/write-stories.ts';
import { blocksOf, type Stage } from './stage.ts';

/**
 * Puts documents that hang together into one story. Where a story gained or lost members their facts are counted anew, since copies count once.
 * Where it has several, or had, their bare surnames are resolved anew: another version may give the full name.
 */
export const storyStage: Stage = {
  kind: 'story',
  async resolve({ transaction }, documentIds) {
    const found = new Map(
      (await readStoryMembers(transaction, documentIds)).map((member) => [member.id, member]),
    );
    const links = [...found.values()].flatMap(({ id, likes }) => likes.map((like) => [id, like] as const));
    const stories = componentsOf([...found.keys()], links).map((ids) => {
      const members = ids.flatMap((id) => found.get(id) ?? []);
      return { members, story: describeStory(members) };
    });
    const moved = stories.flatMap(({ members, story }) =>
      members.filter(({ storyId }) => storyId !== story.id),
    );
    await writeStories(transaction, {
      stories: stories.map(({ story }) => story),
      left: [...new Set(moved.flatMap(({ storyId }) => storyId ?? []))],
    });
    const changed = stories.flatMap(({ members, story }) =>
      members.some(({ storyId, storySize }) => storyId !== story.id || storySize !== members.length)
        ? story.members
        : [],
    );
    // A story of one document, new and untouched by others, has no wordings to compare.
    const compared = stories.filter(
      ({ members }) =>
        members.length > 1 || members.some(({ storyId, storySize }) => storyId !== null && storySize !== 1),
    );
    return [
      ...blocksOf(
        'edit',
        compared.map(({ story }) => story.id),
      ),
      ...blocksOf('claims', changed),
      ...blocksOf(
        'bare',
        compared.flatMap(({ story }) => story.members),
      ),
    ];
  },
};
