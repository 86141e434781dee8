import type { Proposal } from '#reading/statements/proposal.ts';
import type { MentionIndex } from '#reading/statements/speakers.ts';

/** Ids of the entities that a report's words mention, in the order of their first mention. */
export function aboutOf(at: { proposal: Proposal; mentions: MentionIndex }): string[] {
  const about = new Set<string>();
  for (const range of at.proposal.content) {
    for (let token = range.first; token < range.end; token++) {
      for (const index of at.mentions.candidatesAt.get(token) ?? []) {
        const referent = at.mentions.referentOf.get(index);
        if (referent) about.add(referent.id);
      }
    }
  }
  return [...about];
}
