import { isOutlet, type OutletWords } from '#reading/gazetteers/outlets.ts';
import { isWordOfSpeech } from '#reading/statements/acts.ts';
import { contains, type MentionIndex } from '#reading/statements/mentions.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/**
 * The outlet that a report came through, as an entity's id, or null: "told NBC News", "in an interview with Der
 * Spiegel", "the transcript, published by Der Spiegel". It is named in the cue's sentence, outside what was said and
 * outside the words for who said it ("the editor of the Gazette").
 */
export function relayedBy(
  view: View,
  at: {
    readonly proposal: Proposal;
    readonly speaker: { readonly entity: string | null; readonly start: number; readonly end: number } | null;
    readonly mentions: MentionIndex;
    readonly outletWords: OutletWords;
  },
): string | null {
  const { proposal, speaker, mentions, outletWords } = at;
  const { firstToken, endToken } = sentenceOf(view, proposal.cue.first);
  for (let token = firstToken; token < endToken; token++) {
    if (contains(proposal.content, token) || (view.quoteOf[token] as number) >= 0) continue;
    const { start } = view.tokens[token] as { start: number };
    if (speaker && start >= speaker.start && start < speaker.end) continue;
    for (const referent of mentions.referentsAt(token)) {
      if (isOutlet(referent, outletWords) && referent.id !== speaker?.entity) return referent.id;
    }
  }
  return null;
}

/** A word's report by an outlet of what somebody else said: "…, he said, the Herald reported". */
const PASSES_ON = new Set(['report', 'write', 'say', 'quote', 'cite', 'according to']);

/**
 * Whether an aside only passes on another's report, whose cue or words open what the aside reports: "Weber said the door
 * was locked, the Herald reported", "…, he said, according to the Post".
 */
export function passesOn(outer: Proposal, inner: Proposal): boolean {
  const [content] = outer.content as readonly [TokenRange];
  const opens = Math.min(inner.cue.first, inner.source ?? inner.cue.first, inner.content[0]?.first ?? 0);
  if (outer.frame !== 'aside' || !PASSES_ON.has(outer.lemma) || !isTold(outer, inner)) return false;
  return inner.frame === 'aside' || opens - content.first <= FARTHEST_OPENING;
}

/** Constructions in which a report gives somebody's words. */
const GIVES_WORDS = new Set(['that', 'clause', 'whether', 'quote', 'aside']);

/**
 * Whether the inner report gives words that the outer can have passed on: not "Diallo spoke with Park about the dam, the agency
 * reported", nor "The sides agreed to meet, Park said", where Park tells what the sides did.
 */
function isTold(outer: Proposal, inner: Proposal): boolean {
  if (GIVES_WORDS.has(inner.frame)) return true;
  return outer.lemma !== 'say' && isWordOfSpeech(inner.lemma) && !inner.frame.startsWith('with-');
}

/** How many words of a title may stand before the speaker: "Deputy Prime Minister". */
const FARTHEST_OPENING = 6;
