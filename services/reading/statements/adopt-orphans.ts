import { actOf } from '#reading/statements/acts.ts';
import type { Orphan } from '#reading/statements/direct-quotes.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { sentenceOf, type View } from '#reading/statements/view.ts';

/**
 * Gives quotations without a cue to who spoke last: in the same paragraph ("He says the plan is dead. “It always was.”"),
 * or in the paragraph before when the quotation is all of its own paragraph or goes on with one left open.
 */
export function adoptOrphans(
  view: View,
  found: { readonly proposals: readonly Proposal[]; readonly orphans: readonly Orphan[] },
): Proposal[] {
  const grown = found.proposals.map((proposal) => ({ ...proposal, content: [...proposal.content] }));
  const speakers = grown
    .filter((proposal) => ['speech', 'writing'].includes(actOf(proposal)))
    .sort((one, other) => endOf(one) - endOf(other));
  let passed = 0;
  let last: (typeof grown)[number] | null = null;
  for (const { range, place, continues } of found.orphans) {
    for (let next = speakers[passed]; next && endOf(next) <= range.first; next = speakers[++passed])
      last = next;
    if (!last) continue;
    const distance = place.paragraph - sentenceOf(view, endOf(last) - 1).paragraph;
    if (distance <= (continues || place.fillsParagraph ? 1 : 0)) last.content.push(range);
  }
  return grown;
}

/** Where a report stops, cue and words. */
function endOf(proposal: Proposal): number {
  return Math.max(proposal.cue.end, proposal.content.at(-1)?.end ?? 0);
}
