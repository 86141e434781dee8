import type { Referent } from '#reading/document.ts';
import type { MentionIndex } from '#reading/statements/mentions.ts';
import type { TokenRange, View } from '#reading/statements/view.ts';

/** What somebody makes that is said to find or say something. */
const FINDINGS = new Set('survey poll study report analysis census index review audit forecast'.split(' '));

/**
 * Who speaks by a survey or report: the body that made it, in "a survey by the Allensbach Institute", "a Gallup poll"; null where none
 * is written, and for other sources.
 */
export function makerOf(
  view: View,
  at: { readonly head: number; readonly phrase: TokenRange; readonly mentions: MentionIndex },
): Referent | null {
  const { head, phrase, mentions } = at;
  if (!FINDINGS.has(view.tags.lemmas[head] ?? '')) return null;
  for (let token = phrase.first; token < phrase.end; token++) {
    const isBehind =
      token > head && ['by', 'from'].includes(view.tokens[beforeDeterminer(view, token)]?.lower ?? '');
    const maker = mentions.referentsAt(token).find(({ type }) => type === 'Organization');
    if (maker && (token < head || isBehind)) return maker;
  }
  return null;
}

function beforeDeterminer(view: View, token: number): number {
  return view.tags.upos[token - 1] === 'DET' ? token - 2 : token - 1;
}
