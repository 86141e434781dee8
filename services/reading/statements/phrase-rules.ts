import { joined, proposal } from '#reading/statements/clause-rules.ts';
import type { CueRule, Proposal } from '#reading/statements/proposal.ts';
import { prepositionOf } from '#reading/statements/ranges.ts';
import { childrenOf, relationOf, type View } from '#reading/statements/view.ts';

/** Words of time and place that complete any verb and are no content: "said on Monday". */
const PREPOSITIONS = new Set(
  'about against as for of on with over to at from into in toward towards by upon behind around'.split(' '),
);

/** Prepositions that lead away from what is said: "criticized the plan after the vote". */
const NEVER_CONTENT = new Set(
  'after before during since until till amid following despite by through via without within'.split(' '),
);

const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december day night morning afternoon evening week weekend month year hour minute moment time today
  yesterday interview speech statement rally debate email tweet letter post twitter facebook`.split(/\s+/),
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
  const rest = restOf(view, { head, children });
  return proposal(view, { cue, frame: 'object', content: joined(view, [head, ...rest]) });
}

/** What follows the object without a break and completes it. */
function restOf(view: View, at: { head: number; children: readonly number[] }): number[] {
  const rest: number[] = [];
  for (const child of at.children) {
    if (child <= at.head) continue;
    const isAdverb = ['advmod', 'obl'].includes(relationOf(view, child)) && isTime(view, child);
    if (isAdverb) continue;
    if (!completes(view, child)) break;
    rest.push(child);
  }
  return rest;
}

/** Whether a dependent after the object belongs to what is said: "accused him of lying", "a seat at the table"; no dates. */
function completes(view: View, child: number): boolean {
  const relation = relationOf(view, child);
  const first = view.tokens[view.leftEdge[child] as number]?.lower ?? '';
  if (relation === 'obl') return !NEVER_CONTENT.has(prepositionOf(view, child) ?? '') && !isTime(view, child);
  return relation === 'xcomp' || (relation === 'advcl' && ['for', 'of', 'as', 'from', 'to'].includes(first));
}

function isTime(view: View, noun: number): boolean {
  return TIMES.has(view.tags.lemmas[noun] ?? '') || view.tags.upos[noun] === 'NUM';
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
