import { findDates } from '#reading/dates/find-dates.ts';
import type { Mode, Span, Speaker, Statement } from '#reading/extraction.ts';
import type { OutletWords } from '#reading/gazetteers/outlets.ts';
import { aboutOf } from '#reading/statements/about.ts';
import { actOf } from '#reading/statements/acts.ts';
import type { Report } from '#reading/statements/arrange.ts';
import { isAnswer } from '#reading/statements/colon-rules.ts';
import { contentSpans } from '#reading/statements/content-spans.ts';
import { tellingContent } from '#reading/statements/deeds.ts';
import { fellowSpeakers } from '#reading/statements/fellow-speakers.ts';
import { indexMentions, type MentionIndex } from '#reading/statements/mentions.ts';
import { withOwner } from '#reading/statements/owner-labels.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { relayedBy } from '#reading/statements/relay.ts';
import { saidOn } from '#reading/statements/said-on.ts';
import { speakerOf } from '#reading/statements/speakers.ts';
import { recallUnnamed } from '#reading/statements/unnamed-sources.ts';
import type { View } from '#reading/statements/view.ts';

type Written = { readonly report: Report; readonly spans: Span[]; readonly mode: Mode };
type Spoken = Written & { readonly speaker: Speaker | null; readonly id: string };

/** Reports as statements, numbered in text order; reports of nothing but marks are left out. */
export function toStatements(
  view: View,
  { reports, outletWords }: { readonly reports: readonly Report[]; readonly outletWords: OutletWords },
): Statement[] {
  const mentions = indexMentions(view);
  const dates = findDates(view);
  const written = reports
    .map((report) => ({ report, ...contentSpans(view, tellingContent(view, report.proposal)) }))
    .filter(({ spans }) => spans.length > 0);
  const spoken = speakersOf(view, { written, mentions });
  // What is nested in a report of several is nested in the first one's.
  const idOf = new Map(spoken.toReversed().map(({ report, id }) => [report.proposal, id]));
  return spoken.map(({ report, id, spans, mode, speaker }) => {
    const { proposal, within, via } = report;
    const way = via && speakerIn(view, { proposal: via, mentions });
    return {
      id,
      speaker,
      cue: {
        start: view.tokens[proposal.cue.first]?.start ?? 0,
        end: view.tokens[proposal.cue.end - 1]?.end ?? 0,
      },
      mode: isAnswer(view, proposal) ? 'direct' : mode,
      act: actOf(proposal),
      spans,
      about: aboutOf({ proposal, mentions }),
      nestedIn: (within && idOf.get(within)) ?? null,
      reportedBy: way?.entity ?? relayedBy(view, { proposal, speaker, mentions, outletWords }),
      when: saidOn(view, { proposal, dates }),
      rule: proposal.rule,
    };
  });
}

/**
 * Each report with who speaks, once more for everybody else who says the same together; unnamed sources that were told of before get
 * what they were called.
 */
function speakersOf(
  view: View,
  { written, mentions }: { written: readonly Written[]; mentions: MentionIndex },
): Spoken[] {
  const first = written.map(({ report: { proposal } }) => speakerIn(view, { proposal, mentions }));
  const unnamed = first.flatMap((speaker, index) =>
    speaker?.entity === null ? [{ index, speaker, head: written[index]?.report.proposal.source ?? -1 }] : [],
  );
  const recalled = recallUnnamed(view, unnamed);
  const labelled = new Map(unnamed.map(({ index }, position) => [index, recalled[position] ?? null]));
  return written
    .flatMap((one, index) => {
      const speaker = labelled.get(index) ?? first[index] ?? null;
      const { source } = one.report.proposal;
      const fellows =
        speaker && source !== null ? fellowSpeakers(view, { source, first: speaker, mentions }) : [];
      return [speaker, ...fellows].map((who) => ({ ...one, speaker: who }));
    })
    .map((one, index) => ({ ...one, id: `s${index + 1}` }));
}

function speakerIn(view: View, at: { proposal: Proposal; mentions: MentionIndex }): Speaker | null {
  const { source } = at.proposal;
  if (source === null) return null;
  const { mentions } = at;
  return withOwner(view, { speaker: speakerOf(view, { source, mentions }), mentions });
}
