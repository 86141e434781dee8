import type { MentionIndex } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';

/** Ids of the entities that a report's words mention by name, demonym, seat, nominal or pronoun, in text order. */
export function aboutOf(at: { readonly proposal: Proposal; readonly mentions: MentionIndex }): string[] {
  const about = new Set<string>();
  for (const range of at.proposal.content) {
    for (let token = range.first; token < range.end; token++) {
      for (const referent of at.mentions.referentsAt(token)) about.add(referent.id);
    }
  }
  return [...about];
}
