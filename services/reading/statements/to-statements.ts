import { findDates } from '#reading/dates/find-dates.ts';
import type { Mode, Span, Speaker, Statement } from '#reading/extraction.ts';
import type { OutletWords } from '#reading/gazetteers/outlets.ts';
import { aboutOf } from '#reading/statements/about.ts';
import { actOf } from '#reading/statements/acts.ts';
import type { Report } from '#reading/statements/arrange.ts';
import { contentSpans } from '#reading/statements/content-spans.ts';
import { indexMentions, type MentionIndex } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { relayedBy } from '#reading/statements/relay.ts';
import { saidOn } from '#reading/statements/said-on.ts';
import { speakerOf } from '#reading/statements/speakers.ts';
import { recallUnnamed } from '#reading/statements/unnamed-sources.ts';
import type { View } from '#reading/statements/view.ts';

type Written = { readonly report: Report; readonly id: string; readonly spans: Span[]; readonly mode: Mode };

/** Reports as statements, numbered in text order; reports of nothing but marks are left out. */
export function toStatements(
  view: View,
  { reports, outletWords }: { readonly reports: readonly Report[]; readonly outletWords: OutletWords },
): Statement[] {
  const mentions = indexMentions(view);
  const dates = findDates(view.tokens, view.publishedAt);
  const written = reports
    .map((report) => ({ report, ...contentSpans(view, report.proposal.content) }))
    .filter(({ spans }) => spans.length > 0)
    .map((one, index): Written => ({ ...one, id: `s${index + 1}` }));
  const idOf = new Map(written.map(({ report, id }) => [report.proposal, id]));
  const speakers = speakersOf(view, { written, mentions });
  return written.map(({ report, id, spans, mode }, index) => {
    const { proposal, within, via } = report;
    const speaker = speakers[index] ?? null;
    const way = via && speakerIn(view, { proposal: via, mentions });
    return {
      id,
      speaker,
      cue: {
        start: view.tokens[proposal.cue.first]?.start ?? 0,
        end: view.tokens[proposal.cue.end - 1]?.end ?? 0,
      },
      mode,
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

/** Who speaks in each report; unnamed sources that were told of before get what they were called. */
function speakersOf(
  view: View,
  at: { written: readonly Written[]; mentions: MentionIndex },
): (Speaker | null)[] {
  const speakers = at.written.map(({ report: { proposal } }) =>
    speakerIn(view, { proposal, mentions: at.mentions }),
  );
  const heads = at.written.map(({ report }) => report.proposal.source ?? -1);
  const unnamed = speakers.flatMap((speaker, index) =>
    speaker?.entity === null ? [{ index, speaker }] : [],
  );
  const recalled = recallUnnamed(
    view,
    unnamed.map(({ index, speaker }) => ({ head: heads[index] as number, speaker })),
  );
  unnamed.forEach(({ index }, position) => {
    speakers[index] = recalled[position] ?? null;
  });
  return speakers;
}

function speakerIn(view: View, at: { proposal: Proposal; mentions: MentionIndex }): Speaker | null {
  const { source } = at.proposal;
  return source === null ? null : speakerOf(view, { source, mentions: at.mentions });
}
