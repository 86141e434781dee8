import { isWordOfSpeech } from '#reading/statements/acts.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { Found, Frame } from '#reading/statements/proposal.ts';
import { prepositionOf, subtree } from '#reading/statements/ranges.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { isGathering } from '#reading/statements/time-words.ts';
import { childrenOf, relationOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** What a cue verb reports, with the verb's own source; a passive counts in a frame of its own. */
export function foundAt(
  view: View,
  found: { readonly cue: number; readonly frame: Frame; readonly content: readonly TokenRange[] },
): Found {
  const { cue, frame, content } = found;
  return {
    lemma: view.tags.lemmas[cue] ?? '',
    frame: passiveSubject(view, cue) === null ? frame : `is-${frame}`,
    cue: { first: cue, end: cue + 1 },
    source: subjectOf(view, cue),
    content,
  };
}

/** As `foundAt`, for what is incomplete without the subject of a passive: "The talks are expected to resume". */
export function foundWithSubject(
  view: View,
  found: { readonly cue: number; readonly frame: Frame; readonly content: readonly TokenRange[] },
): Found {
  const subject = passiveSubject(view, found.cue);
  const whole = subject === null || subject > found.cue ? [] : [withoutMarks(view, subtree(view, subject))];
  return foundAt(view, { ...found, content: [...whole, ...found.content] });
}

/** The subject of a passive verb; the auxiliary's place where none is written; null for an active verb. */
export function passiveSubject(view: View, verb: number): number | null {
  const children = childrenOf(view, verb);
  // "… were “playing chess” while Moreau warned": an auxiliary before the verb's own subject is another verb's.
  const subject = children.findLast((child) => child < verb && view.trees.labels[child] === 'nsubj') ?? -1;
  const passive = children.filter(
    (child) => child > subject && (view.trees.labels[child]?.endsWith(':pass') ?? false),
  );
  return passive.find((child) => view.trees.labels[child] === 'nsubj:pass') ?? passive[0] ?? null;
}

/** One range from the first to the last of several dependents, each with all that hangs from it. */
export function joined(view: View, heads: readonly number[]): TokenRange[] {
  if (heads.length === 0) return [];
  const ranges = heads.map((head) => subtree(view, head));
  const first = Math.min(...ranges.map((range) => range.first));
  const end = Math.max(...ranges.map((range) => range.end));
  return [withoutMarks(view, toNextClause(view, { first, end }))];
}

/** "asked Berlin to stay; her counterpart did not", "dismissed it as “talk,” while Egypt urged restraint": another clause begins. */
function toNextClause(view: View, range: TokenRange): TokenRange {
  for (let token = range.first + 1; token < range.end; token++) {
    const isOutside = (view.quoteOf[token] as number) < 0;
    const isWhile = view.tokens[token]?.lower === 'while' && view.tags.upos[token - 1] === 'PUNCT';
    if (isOutside && (isWhile || view.tokens[token]?.word === ';')) return { first: range.first, end: token };
  }
  return range;
}

/** Verbs whose object is who hears it: "told reporters that", "assured investors that". */
const TELLS_SOMEBODY = new Set(
  'tell inform assure reassure remind warn convince persuade show promise ask advise notify alert teach caution'.split(
    ' ',
  ),
);

/** Whether a noun is what a verb does and not whom it tells: "relief" in "expressed relief that", not "told reporters that". */
export function isThingOf(view: View, at: { readonly verb: number; readonly noun: number }): boolean {
  return (
    view.trees.heads[at.noun] === at.verb &&
    relationOf(view, at.noun) === 'obj' &&
    !tellsSomebody(view, at.verb)
  );
}

/** "told journalists on a conference call that …": where somebody spoke, though "call" may tell something itself. */
export function isSpokenOn(view: View, noun: number): boolean {
  const verb = view.trees.heads[noun] as number;
  return (
    isGathering(view.tags.lemmas[noun] ?? '') &&
    ['on', 'in', 'at', 'during'].includes(prepositionOf(view, noun) ?? '') &&
    verb >= 0 &&
    isWordOfSpeech(view.tags.lemmas[verb] ?? '')
  );
}

/** Whether a verb's object is who hears it. */
export function tellsSomebody(view: View, verb: number): boolean {
  return TELLS_SOMEBODY.has(view.tags.lemmas[verb] ?? '');
}
