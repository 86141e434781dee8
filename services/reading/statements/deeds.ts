import type { Proposal } from '#reading/statements/proposal.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

/** The most words of an object that tells nothing without its verb: "the plan", "his Belgian hosts". */
const MOST_WORDS = 3;

/** Frames whose content is a thing and no clause. */
const OF_THINGS = /^(?:object$|with-)/;

/**
 * What was said, with the verb where the rest alone would tell nothing: "rejected the plan" and not "the plan", "asked for more" and not
 * "more". Words between the verb and the thing come along.
 */
export function tellingContent(view: View, { frame, cue, content }: Proposal): readonly TokenRange[] {
  const [thing] = content;
  if (!OF_THINGS.test(frame) || content.length !== 1 || !thing) return content;
  const isNear = thing.first >= cue.end && thing.first - cue.end <= 1;
  return isNear && isBare(view, thing) ? [{ first: cue.first, end: thing.end }] : content;
}

/** "the plan", "more": no name, no number and no quotation, and nothing that says more of the thing than one adjective. */
function isBare(view: View, { first, end }: TokenRange): boolean {
  if (end - first > MOST_WORDS) return false;
  const isPointed = ['the', 'this', 'that', 'his', 'her', 'its', 'their'].includes(
    view.tokens[first]?.lower ?? '',
  );
  if (!isPointed && end - first > 1) return false;
  for (let token = first; token < end; token++) {
    if ((view.quoteOf[token] as number) >= 0) return false;
    if (['PROPN', 'NUM'].includes(view.tags.upos[token] ?? '')) return false;
  }
  return isPointed ? view.tags.upos[end - 1] === 'NOUN' : view.tags.upos[first] !== 'NOUN';
}
