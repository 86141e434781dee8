import type { Statement } from '#reading/extraction.ts';
import type { OutletWords } from '#reading/gazetteers/outlets.ts';
import { isCueWord, isWordOfSpeech } from '#reading/statements/acts.ts';
import { adoptOrphans } from '#reading/statements/adopt-orphans.ts';
import { arrangeReports } from '#reading/statements/arrange.ts';
import { circumstancesOf } from '#reading/statements/circumstances.ts';
import type { CueLexicon } from '#reading/statements/cue-lexicon.ts';
import { readDirectQuotes } from '#reading/statements/direct-quotes.ts';
import { contains } from '#reading/statements/mentions.ts';
import { withoutOwnVoice } from '#reading/statements/own-voice.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { proposalsAt } from '#reading/statements/propose.ts';
import { toStatements } from '#reading/statements/to-statements.ts';
import { createView, type StatementLayers, type View } from '#reading/statements/view.ts';

/** From this likelihood on a cue word in a construction is taken to report something. */
const LIKELY = 0.4;

/** Where the construction itself tells that somebody speaks ("…, she promised", "his promise that …"), this is enough. */
const LIKELY_ENOUGH = 0.1;
const TELLING_FRAMES = new Set(['aside', 'noun-that', 'that', 'clause']);

/** A verb that no list has takes a clause where the tree is wrong, mostly: "skipped the meeting as talks went on". */
const LIKELY_ALL_THE_SAME = 0.6;

/** Most verbs do something with a thing and tell nothing: "planted a tree", "delivered the trucks". */
const LIKELY_BY_ITSELF = 0.8;

/** A stretch this long is a table or noise, and no tree was made for it. */
const LONGEST_SENTENCE = 400;

/** For verbs beside a quotation. */
const LIKELY_QUOTE = 0.15;

/** Who said, wrote, thought or wants what in a document. */
export function readStatements(
  layers: StatementLayers,
  { lexicon, outletWords }: { readonly lexicon: CueLexicon; readonly outletWords: OutletWords },
): Statement[] {
  const view = createView(layers);
  const isQuoteVerb = (lemma: string) =>
    lexicon({ lemma, frame: 'quote', circumstances: [] }) >= LIKELY_QUOTE;
  const { speeches, orphans } = readDirectQuotes(view, isQuoteVerb);
  const proposals = withoutOwnVoice(view, [...speeches, ...readCues(view, { speeches, lexicon })]);
  const reports = arrangeReports(adoptOrphans(view, { proposals, orphans }));
  return toStatements(view, { reports, outletWords });
}

/** The likeliest report of each cue outside quotation marks that has not been taken for a quotation's. */
function readCues(view: View, at: { speeches: readonly Proposal[]; lexicon: CueLexicon }): Proposal[] {
  const taken = new Set(at.speeches.map((proposal) => proposal.cue.first));
  const found: Proposal[] = [];
  for (const { firstToken, endToken } of view.sentences) {
    if (endToken - firstToken > LONGEST_SENTENCE) continue;
    for (let token = firstToken; token < endToken; token++) {
      if (taken.has(token) || (view.quoteOf[token] as number) >= 0) continue;
      const best = likeliest(view, { proposals: proposalsAt(view, token), lexicon: at.lexicon });
      if (best && !isSpoken(best, at.speeches)) found.push(best);
    }
  }
  return found;
}

/** “The pipe is dry,” the agency quoted Kaya as saying: what has been read as a quotation is not read again. */
function isSpoken({ frame, content }: Proposal, speeches: readonly Proposal[]): boolean {
  const [first] = content;
  if (frame !== 'aside' || content.length > 1 || !first) return false;
  return speeches.some(
    (speech) => contains(speech.content, first.first) && contains(speech.content, first.end - 1),
  );
}

function likeliest(view: View, at: { proposals: readonly Proposal[]; lexicon: CueLexicon }): Proposal | null {
  let best: Proposal | null = null;
  let rate = 0;
  for (const proposal of at.proposals) {
    const likelihood = proposal.sure
      ? 1
      : at.lexicon({ ...proposal, circumstances: circumstancesOf(view, proposal) });
    if (likelihood >= leastOf(proposal) && likelihood > rate) {
      best = proposal;
      rate = likelihood;
    }
  }
  return best;
}

function leastOf({ frame, lemma, source }: Proposal): number {
  if (isCueWord(lemma))
    return source !== null && TELLING_FRAMES.has(frame) && isWordOfSpeech(lemma) ? LIKELY_ENOUGH : LIKELY;
  if (frame === 'object' || frame === 'noun-that') return LIKELY_BY_ITSELF;
  return frame === 'clause' ? LIKELY_ALL_THE_SAME : LIKELY;
}
