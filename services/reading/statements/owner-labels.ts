import type { Speaker } from '#reading/extraction.ts';
import type { MentionIndex } from '#reading/statements/mentions.ts';
import { firstTokenFrom } from '#reading/statements/quote-cue.ts';
import type { View } from '#reading/statements/view.ts';

/**
 * An unnamed speaker that a pronoun says whose it is, with the owner's name in its label: "its coast guard" of a text on Iceland is
 * "Iceland's coast guard", and speaks for it. Other speakers stay as they are.
 */
export function withOwner(view: View, at: { speaker: Speaker; mentions: MentionIndex }): Speaker {
  const { speaker, mentions } = at;
  const first = firstTokenFrom(view, speaker.start);
  if (speaker.entity !== null || view.tags.xpos[first] !== 'PRP$') return speaker;
  const [owner] = mentions.referentsAt(first);
  const rest = view.text.slice(view.tokens[first]?.end, speaker.end);
  if (!owner || rest.trim() === '') return speaker;
  return {
    ...speaker,
    label: `${owner.name}'s${rest}`,
    affiliation: speaker.affiliation ?? (owner.type === 'Person' ? null : owner.id),
  };
}
