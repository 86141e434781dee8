import { isWordOfSpeech } from '#reading/statements/acts.ts';
import { contains } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';

/** A report, the report that it stands in, and the one that says where it comes from ("according to the Post"). */
export type Report = {
  readonly proposal: Proposal;
  readonly within: Proposal | null;
  readonly via: Proposal | null;
};

/** Constructions that make a report inside a report sure enough. */
const SURE = new Set(['that', 'clause', 'quote', 'aside']);

/**
 * Puts reports in and beside each other. A report whose cue stands in another's words is nested there when it is speech
 * with its own source; other such proposals are left out. "…, he said, according to the Post" is his, by way of the Post.
 */
export function arrangeReports(proposals: readonly Proposal[]): Report[] {
  const sorted = [...proposals].sort(
    (one, other) => firstOf(one) - firstOf(other) || endOf(other) - endOf(one),
  );
  const reports: Report[] = [];
  const open: Proposal[] = [];
  for (const proposal of sorted) {
    while (open.length > 0 && endOf(open.at(-1) as Proposal) <= firstOf(proposal)) open.pop();
    const holder = open.findLast((other) => contains(other.content, proposal.cue.first)) ?? null;
    if (holder && !isNestedSpeech(proposal, holder)) continue;
    reports.push({ proposal, within: holder, via: null });
    open.push(proposal);
  }
  return withSources(reports);
}

/** Turns "according to" around another's own aside into that one's way. */
function withSources(reports: readonly Report[]): Report[] {
  const ways = new Map<Proposal, Proposal>();
  for (const { proposal, within } of reports) {
    if (within?.lemma === 'according to' && proposal.frame === 'aside') ways.set(proposal, within);
  }
  const dissolved = new Set(ways.values());
  return reports
    .filter(({ proposal }) => !dissolved.has(proposal))
    .map((report) => {
      const via = ways.get(report.proposal) ?? null;
      return { ...report, via, within: report.within && dissolved.has(report.within) ? null : report.within };
    });
}

function isNestedSpeech(proposal: Proposal, holder: Proposal): boolean {
  const { source, lemma, frame } = proposal;
  return (
    source !== null &&
    source !== holder.source &&
    contains(holder.content, source) &&
    SURE.has(frame) &&
    isWordOfSpeech(lemma)
  );
}

function firstOf({ cue, content }: Proposal): number {
  return Math.min(cue.first, content[0]?.first ?? cue.first);
}

function endOf({ cue, content }: Proposal): number {
  return Math.max(cue.end, content.at(-1)?.end ?? cue.end);
}
