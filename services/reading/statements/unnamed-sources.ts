import type { Speaker } from '#reading/extraction.ts';
import { childrenOf, relationOf, type View } from '#reading/statements/view.ts';

/** An unnamed speaker with the head word of its phrase. */
export type UnnamedSource = { readonly head: number; readonly speaker: Speaker };

/** How many sentences back "the official" may have been told of, and "he". */
const SENTENCES_BACK = 12;
const PRONOUN_SENTENCES_BACK = 2;

const POINTING = new Set(['the', 'this', 'that', 'these', 'those']);
const ONE = new Set(['he', 'she', 'it']);
const MANY = new Set(['they']);

/**
 * Takes unnamed sources up again: "the official" and then "he" after "a State Department official" are that official. They keep their own
 * words and get the fuller ones as their label, and whom they speak for. In text order; others stay as they are.
 */
export function recallUnnamed(view: View, sources: readonly UnnamedSource[]): Speaker[] {
  const told: UnnamedSource[] = [];
  return sources.map((source) => {
    const before = told.findLast((other) => isMeant(view, { source, other }));
    const speaker = before ? takenUp(view, { source, before }) : source.speaker;
    told.push({ ...source, speaker });
    return speaker;
  });
}

function takenUp(view: View, { source, before }: { source: UnnamedSource; before: UnnamedSource }): Speaker {
  const { start, end, label, affiliation } = before.speaker;
  return {
    ...source.speaker,
    label: label ?? view.text.slice(start, end),
    affiliation: source.speaker.affiliation ?? affiliation,
  };
}

function isMeant(view: View, { source, other }: { source: UnnamedSource; other: UnnamedSource }): boolean {
  const distance = sentenceAt(view, source.head) - sentenceAt(view, other.head);
  const lower = view.tokens[source.head]?.lower ?? '';
  if (ONE.has(lower) || MANY.has(lower)) {
    // "One minister said so. “Nobody knew,” they added.": one whose sex is kept back is "they" as well.
    const isLast = MANY.has(lower) && distance <= 1;
    return (
      distance <= PRONOUN_SENTENCES_BACK &&
      (isLast || MANY.has(lower) === (other.speaker.kind === 'collective'))
    );
  }
  return (
    distance <= SENTENCES_BACK && isPointing(view, source.head) && sameNoun(view, source.head, other.head)
  );
}

/** "the official", with nothing that tells another one: not "the Danish official", "the second official", "the official of the port". */
function isPointing(view: View, head: number): boolean {
  const children = childrenOf(view, head);
  const determiner = children.find((child) => relationOf(view, child) === 'det');
  const isBare = children.every((child) => ['det', 'punct', 'case'].includes(relationOf(view, child)));
  return isBare && POINTING.has(view.tokens[determiner ?? -1]?.lower ?? '');
}

function sameNoun(view: View, one: number, other: number): boolean {
  return view.tags.lemmas[one] === view.tags.lemmas[other] && view.tags.xpos[one] === view.tags.xpos[other];
}

function sentenceAt(view: View, token: number): number {
  return view.tokens[token]?.sentence ?? 0;
}
