import { joined, proposal } from '#reading/statements/clause-rules.ts';
import type { CueRule, Proposal } from '#reading/statements/proposal.ts';
import { prepositionOf } from '#reading/statements/ranges.ts';
import { childrenOf, relationOf, type View } from '#reading/statements/view.ts';

/** Words of time and place that complete any verb and are no content: "said on Monday". */
const PREPOSITIONS = new Set(
  'about against as for of on with over to at from into in toward towards by upon behind around'.split(' '),
);

/** Rules whose content is a noun phrase with or without a preposition. */
export const PHRASE_RULES: readonly CueRule[] = [
  {
    name: 'statement:object',
    example: 'Hegseth dismissed the idea of a return to the old borders.',
    propose: object,
  },
  {
    name: 'statement:prepositional',
    example: 'The president called for transparency.',
    propose: prepositional,
  },
];

/** The object and what completes it: "accused him of bias", "praised the plan as fair". */
function object(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  const head = children.find((child) => relationOf(view, child) === 'obj');
  if (head === undefined) return null;
  const rest = children.filter((child) => child > head && completes(view, child));
  return proposal(view, { cue, frame: 'object', content: joined(view, [head, ...rest]) });
}

function completes(view: View, child: number): boolean {
  const relation = relationOf(view, child);
  if (relation === 'obl')
    return ['of', 'as', 'for', 'with', 'to', 'from', 'into'].includes(prepositionOf(view, child) ?? '');
  return (
    relation === 'xcomp' ||
    (relation === 'advcl' &&
      ['for', 'of', 'as', 'from', 'to'].includes(view.tokens[view.leftEdge[child] as number]?.lower ?? ''))
  );
}

function prepositional(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  if (children.some((child) => relationOf(view, child) === 'obj')) return null;
  for (const child of children) {
    const relation = relationOf(view, child);
    if (!['obl', 'advcl', 'ccomp', 'xcomp'].includes(relation)) continue;
    const first = view.leftEdge[child] as number;
    const word = view.tokens[first]?.lower ?? '';
    if (first <= cue || !PREPOSITIONS.has(word)) continue;
    const [range] = joined(view, [child]);
    if (!range || range.end - first < 2) continue;
    return proposal(view, { cue, frame: `with-${word}`, content: [{ first: first + 1, end: range.end }] });
  }
  return null;
}
