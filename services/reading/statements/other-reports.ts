import type { Token } from '#reading/document.ts';
import { isCueWord, isWordOfSpeech } from '#reading/statements/acts.ts';
import { commaOfAfterthought } from '#reading/statements/asides.ts';
import { childrenOf, relationOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';
import { startOfRemark } from '#reading/statements/writers-remark.ts';

const BREAKS = new Set([',', ';', ':', '—', '–', '--', '(', ')']);
const JOINTS = new Set(['and', 'but', 'while', 'whereas', 'though', 'although']);

/** How many words a subject and its auxiliaries may have between "but" and the next cue. */
const LONGEST_SUBJECT = 8;

/** … and between a cue and the colon or the quotation that it introduces. */
const LONGEST_INTRO = 20;

type At = { readonly cue: number; readonly range: TokenRange };

/** What was said, up to where the sentence goes on to another report or to something else that the speaker does. */
export function withoutOtherReports(view: View, { cue, range }: At): TokenRange {
  const ends = [
    afterthoughtIn(view, range),
    nextSpeakerIn(view, { cue, range }),
    speakersOwnIn(view, { cue, range }),
    startOfRemark(view, range),
  ].filter((end) => end !== null);
  return { first: range.first, end: Math.min(range.end, ...ends) };
}

/** "Kallas criticized the approach, saying …": a participle that reports further words ends what was said before. */
function afterthoughtIn(view: View, range: TokenRange): number | null {
  for (let token = range.first + 1; token < range.end; token++) {
    if ((view.quoteOf[token] as number) >= 0) continue;
    const comma = commaOfAfterthought(view, token);
    if (comma === null || comma <= range.first) continue;
    // “start tomorrow if need be,” drawing applause: after a closing mark nothing of the speaker's goes on.
    const afterQuote = (view.quoteOf[comma] as number) >= 0;
    if (afterQuote || isWordOfSpeech(view.tags.lemmas[token] ?? '')) return comma;
  }
  return null;
}

/** "…, but she conceded late Friday: “…”", "… while Macron warned that …": another clause that reports, with its subject. */
function nextSpeakerIn(view: View, { cue, range }: At): number | null {
  for (let token = range.first + 1; token < range.end - 2; token++) {
    if (!JOINTS.has(view.tokens[token]?.lower ?? '') || (view.quoteOf[token] as number) >= 0) continue;
    const verb = cueVerbAfter(view, { from: token + 1, end: range.end, cue });
    if (verb === null || verb === token + 1 || !reportsSomething(view, verb)) continue;
    return view.tokens[token - 1]?.word === ',' ? token - 1 : token;
  }
  return null;
}

/** The next finite verb, where it is a word of speech in the cue's own tense. */
function cueVerbAfter(view: View, at: { from: number; end: number; cue: number }): number | null {
  for (let token = at.from; token < Math.min(at.end, at.from + LONGEST_SUBJECT); token++) {
    if ((view.quoteOf[token] as number) >= 0 || view.tokens[token]?.lower === 'that') return null;
    if (view.tags.upos[token] === 'AUX') return null;
    if (view.tags.upos[token] !== 'VERB') continue;
    const isCue = isWordOfSpeech(view.tags.lemmas[token] ?? '');
    return isCue && view.tags.xpos[token] === view.tags.xpos[at.cue] ? token : null;
  }
  return null;
}

/** A clause, a colon or a quotation completes the verb. */
function reportsSomething(view: View, verb: number): boolean {
  const { endToken } = sentenceOf(view, verb);
  for (let token = verb + 1; token < Math.min(endToken - 1, verb + LONGEST_INTRO); token++) {
    const { word, lower } = view.tokens[token] as Token;
    if (lower === 'that' && token === verb + 1) return true;
    if (word === ':' || (word === ',' && (view.quoteOf[token + 2] as number) >= 0)) return true;
  }
  return childrenOf(view, verb).some((child) => child > verb && relationOf(view, child) === 'ccomp');
}

/** "She suggested that the attacks come from fear, but appeared to …": a verb in the cue's own tense, with no subject. */
function speakersOwnIn(view: View, { cue, range }: At): number | null {
  const tense = view.tags.xpos[cue];
  for (let token = range.first + 1; token < range.end; token++) {
    if (view.tags.upos[token] !== 'VERB' || view.tags.xpos[token] !== tense) continue;
    if (relationOf(view, token) !== 'conj' || (view.quoteOf[token] as number) >= 0) continue;
    const children = childrenOf(view, token);
    if (children.some((child) => ['nsubj', 'csubj'].includes(relationOf(view, child)))) continue;
    const joint = Math.min(
      ...children.filter((child) => ['cc', 'punct'].includes(relationOf(view, child))),
      token,
    );
    if (joint > range.first && isSpeakersOwn(view, { token, joint, tense })) return joint;
  }
  return null;
}

/** After a comma where the clause before is of another tense; without one where the verb reports something. */
function isSpeakersOwn(view: View, at: { token: number; joint: number; tense: string | undefined }): boolean {
  const head = view.trees.heads[at.token] as number;
  const otherTense = head >= 0 && view.tags.xpos[head] !== at.tense;
  if (BREAKS.has(view.tokens[at.joint]?.word ?? '')) return otherTense;
  // "said they were “deeply concerned” and called for talks": nothing of the speaker's goes on behind a closing mark.
  const wasQuoted = [1, 2].some((back) => (view.quoteOf[at.joint - back] as number) >= 0);
  if (wasQuoted && isWordOfSpeech(view.tags.lemmas[at.token] ?? '')) return true;
  // "denied that his men aim at civilians and blamed the army": a word of thought or speech in the cue's tense, not in the report's.
  if (otherTense && isCueWord(view.tags.lemmas[at.token] ?? '')) return true;
  return isWordOfSpeech(view.tags.lemmas[at.token] ?? '') && reportsSomething(view, at.token);
}
