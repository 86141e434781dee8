import { readFileSync } from 'node:fs';
import type { Act } from '#reading/extraction.ts';
import type { Proposal } from '#reading/statements/proposal.ts';

type ActWords = Readonly<Record<Act, readonly string[]>>;

const WORDS = JSON.parse(readFileSync(new URL('./data/cue-acts.json', import.meta.url), 'utf8')) as ActWords;
const ACT_OF = new Map<string, Act>(
  (Object.entries(WORDS) as [Act, readonly string[]][]).flatMap(([act, words]) =>
    words.map((word): [string, Act] => [word, act]),
  ),
);

/** Beside a quotation or a label before a colon somebody speaks, whatever the cue word. */
const SPOKEN_FRAMES = new Set(['quote', 'aside', 'label']);

/** What a cue word does: words that no list has are speech beside quotation marks and attitudes elsewhere. */
export function actOf(proposal: Proposal): Act {
  return ACT_OF.get(proposal.lemma) ?? (SPOKEN_FRAMES.has(proposal.frame) ? 'speech' : 'attitude');
}

/** Whether a word's own act is to say or write something. */
export function isWordOfSpeech(lemma: string): boolean {
  const act = ACT_OF.get(lemma);
  return act === 'speech' || act === 'writing';
}

/** Whether a word is one that says, writes, thinks, feels or plans: "announcement" takes a clause of its own. */
export function isCueWord(lemma: string): boolean {
  return ACT_OF.has(lemma);
}
