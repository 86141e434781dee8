import { contains, type MentionIndex } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { sentenceOf, type View } from '#reading/statements/view.ts';

/** How a news outlet's code begins. */
const OUTLET = 'outlet.';

/**
 * The outlet that a report came through, as an entity's id, or null: "told NBC News", "in an interview with Der
 * Spiegel", "the transcript, published by Der Spiegel". It is named in the cue's sentence, outside what was said.
 */
export function relayedBy(
  view: View,
  at: { readonly proposal: Proposal; readonly speaker: string | null; readonly mentions: MentionIndex },
): string | null {
  const { proposal, speaker, mentions } = at;
  const { firstToken, endToken } = sentenceOf(view, proposal.cue.first);
  for (let token = firstToken; token < endToken; token++) {
    if (contains(proposal.content, token) || (view.quoteOf[token] as number) >= 0) continue;
    for (const referent of mentions.referentsAt(token)) {
      if (referent.code?.startsWith(OUTLET) && referent.id !== speaker) return referent.id;
    }
  }
  return null;
}
