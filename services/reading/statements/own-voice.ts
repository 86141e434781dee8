import { contains } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import type { View } from '#reading/statements/view.ts';

const OWN = new Set(['i', 'we', 'you', 'me', 'us']);

/**
 * Leaves out what somebody says in an answer of their own words or of who asks: in "Lund: I think that he knew." the whole answer is
 * Lund's, and "I think" no report of its own.
 */
export function withoutOwnVoice(view: View, proposals: readonly Proposal[]): Proposal[] {
  const answers = proposals.filter(({ frame }) => frame === 'label').map(({ content }) => content);
  return proposals.filter(
    ({ cue, source }) =>
      source === null ||
      !OWN.has(view.tokens[source]?.lower ?? '') ||
      !answers.some((content) => contains(content, cue.first)),
  );
}
