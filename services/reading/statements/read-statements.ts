import type { Mode, Span, Statement } from '#reading/extraction.ts';
import { aboutOf } from '#reading/statements/about.ts';
import { actOf } from '#reading/statements/acts.ts';
import { adoptOrphans } from '#reading/statements/adopt-orphans.ts';
import { circumstancesOf } from '#reading/statements/circumstances.ts';
import { contentSpans } from '#reading/statements/content-spans.ts';
import type { CueLexicon } from '#reading/statements/cue-lexicon.ts';
import { readDirectQuotes } from '#reading/statements/direct-quotes.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { proposalsAt } from '#reading/statements/propose.ts';
import { indexMentions, type MentionIndex, speakerOf } from '#reading/statements/speakers.ts';
import type { StatementLayers, View } from '#reading/statements/view.ts';
import { createView } from '#reading/statements/view.ts';

/** From this likelihood on a cue word in a construction is taken to report something. */
const LIKELY = 0.4;
const LIKELY_QUOTE = 0.15;

/** Who said, wrote, thought or wants what in a document. */
export function readStatements(layers: StatementLayers, lexicon: CueLexicon): Statement[] {
  const view = createView(layers);
  const mentions = indexMentions(view);
  const isQuoteVerb = (lemma: string) =>
    lexicon({ lemma, frame: 'quote', circumstances: [] }) >= LIKELY_QUOTE;
  const { speeches, orphans } = readDirectQuotes(view, isQuoteVerb);
  const taken = new Set(speeches.map((proposal) => proposal.cue.first));
  const indirect: Proposal[] = [];
  for (let token = 0; token < view.tokens.length; token++) {
    if (taken.has(token) || (view.quoteOf[token] as number) >= 0) continue;
    const best = likeliest(view, { proposals: proposalsAt(view, token), lexicon });
    if (best) indirect.push(best);
  }
  const reports = adoptOrphans(view, { proposals: [...speeches, ...outermost(indirect)], orphans });
  return reports
    .sort((one, other) => firstToken(one) - firstToken(other))
    .map((proposal) => ({ proposal, ...contentSpans(view, proposal.content) }))
    .filter(({ spans }) => spans.length > 0)
    .map((found, index) => statementOf(view, { ...found, mentions, id: `s${index + 1}` }));
}

function firstToken(proposal: Proposal): number {
  return Math.min(proposal.cue.first, proposal.content[0]?.first ?? proposal.cue.first);
}

function likeliest(view: View, at: { proposals: readonly Proposal[]; lexicon: CueLexicon }): Proposal | null {
  let best: Proposal | null = null;
  let rate = LIKELY;
  for (const proposal of at.proposals) {
    const likelihood = at.lexicon({ ...proposal, circumstances: circumstancesOf(view, proposal) });
    if (likelihood > rate) {
      best = proposal;
      rate = likelihood;
    }
  }
  return best;
}

/** Leaves out reports whose cue stands in another report's words. */
function outermost(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(
    (proposal) =>
      !proposals.some(
        (other) =>
          other !== proposal &&
          other.content.some((range) => proposal.cue.first >= range.first && proposal.cue.first < range.end),
      ),
  );
}

function statementOf(
  view: View,
  found: { proposal: Proposal; spans: Span[]; mode: Mode; mentions: MentionIndex; id: string },
): Statement {
  const { proposal, spans, mode, mentions, id } = found;
  return {
    id,
    speaker: proposal.source === null ? null : speakerOf(view, { source: proposal.source, mentions }),
    cue: {
      start: view.tokens[proposal.cue.first]?.start ?? 0,
      end: view.tokens[proposal.cue.end - 1]?.end ?? 0,
    },
    mode,
    act: actOf(proposal),
    spans,
    about: aboutOf({ proposal, mentions }),
    nestedIn: null,
    reportedBy: null,
    when: null,
    rule: proposal.rule,
  };
}
