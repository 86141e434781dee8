import { isCueWord, isWordOfSpeech } from '#reading/statements/acts.ts';
import { contains } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { passesOn } from '#reading/statements/relay.ts';
import type { TokenRange } from '#reading/statements/view.ts';

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
    if (holder && !isNestedReport(proposal, holder) && !passesOn(holder, proposal)) continue;
    reports.push({ proposal, within: holder, via: null });
    open.push(proposal);
  }
  return withSources(reports);
}

/** Turns an aside around another's report into that one's way: "…, he said, according to the Post". */
function withSources(reports: readonly Report[]): Report[] {
  const ways = new Map<Proposal, Proposal>();
  for (const { proposal, within } of reports) {
    if (within && passesOn(within, proposal)) ways.set(proposal, within);
  }
  const dissolved = new Set(ways.values());
  return reports
    .filter(({ proposal }) => !dissolved.has(proposal))
    .map(({ proposal, within }) => {
      const via = ways.get(proposal) ?? null;
      const content = via ? inside(proposal.content, via.content) : proposal.content;
      return {
        proposal: via ? { ...proposal, content } : proposal,
        within: within && dissolved.has(within) ? null : within,
        via,
      };
    });
}

/** What of a report's words lies in another's: "…, the Herald reported" is no part of what was said. */
function inside(content: readonly TokenRange[], frame: readonly TokenRange[]): TokenRange[] {
  return content.flatMap((range) =>
    frame
      .map(({ first, end }) => ({ first: Math.max(first, range.first), end: Math.min(end, range.end) }))
      .filter(({ first, end }) => first < end),
  );
}

/** Somebody else's words inside a report; a thought only where its source cannot be the one who reports it. */
function isNestedReport(proposal: Proposal, holder: Proposal): boolean {
  const { source, lemma, frame } = proposal;
  if (source === null || source === holder.source || !contains(holder.content, source)) return false;
  return SURE.has(frame) && (isWordOfSpeech(lemma) || isCueWord(lemma));
}

function firstOf({ cue, content }: Proposal): number {
  return Math.min(cue.first, content[0]?.first ?? cue.first);
}

function endOf({ cue, content }: Proposal): number {
  return Math.max(cue.end, content.at(-1)?.end ?? cue.end);
}
