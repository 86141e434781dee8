import { isSpokenOn, joined } from '#reading/statements/found.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found, Frame } from '#reading/statements/proposal.ts';
import { clauseRange, prepositionOf, subtree } from '#reading/statements/ranges.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { hasCase } from '#reading/statements/subjects-by-order.ts';
import { isTimeWord } from '#reading/statements/time-words.ts';
import { childrenOf, relationOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** Rules whose cue is a noun or an adjective. */
export const NOUN_RULES: readonly CueRule[] = [
  {
    name: 'statement:noun-clause',
    example: 'His warning that Europe stands alone was heard.',
    propose: (view, cue) => nounWith(view, { cue, pick: nounClause }),
  },
  {
    name: 'statement:noun-infinitive',
    example: 'Her promise to leave surprised everybody.',
    propose: (view, cue) => nounWith(view, { cue, pick: nounInfinitive }),
  },
  {
    name: 'statement:noun-prepositional',
    example: "Putin's criticism of the plan was sharp.",
    propose: (view, cue) => nounWith(view, { cue, pick: nounPreposition }),
  },
];

export const ADJECTIVE_RULES: readonly CueRule[] = [
  {
    name: 'statement:adjective',
    example: 'Allies are confident that the plan will hold.',
    propose: adjective,
  },
];

type Completion = { readonly frame: Frame; readonly content: readonly TokenRange[] };

function nounWith(
  view: View,
  look: { cue: number; pick: (view: View, cue: number) => Completion | null },
): Found[] {
  const { cue, pick } = look;
  // "declared this week that …"
  if (isTimeWord(view.tags.lemmas[cue] ?? '')) return [];
  const completion = pick(view, cue);
  if (!completion) return [];
  const cueRange = { first: cue, end: cue + 1 };
  return [
    {
      ...completion,
      lemma: view.tags.lemmas[cue] ?? '',
      cue: cueRange,
      source: nounSource(view, cue),
      sure: completion.frame === 'noun-that' && isHeld(view, cue),
    },
  ];
}

/** Who a noun belongs to: "his warning", "Putin's warning", "the warning of Putin", "Putin gave a warning". */
function nounSource(view: View, noun: number): number | null {
  const children = childrenOf(view, noun);
  const owner = children.find(
    (child) =>
      child < noun &&
      ['nmod', 'det', 'nmod:poss'].includes(relationOf(view, child)) &&
      view.trees.labels[child]?.endsWith(':poss'),
  );
  if (owner !== undefined) return owner;
  const agent = children.find(
    (child) =>
      child > noun &&
      relationOf(view, child) === 'nmod' &&
      ['by', 'from', 'among'].some((word) => hasCase(view, child, word)),
  );
  if (agent !== undefined) return agent;
  if (isHeld(view, noun)) return subjectOf(view, noun);
  const verb = view.trees.heads[noun] as number;
  if (
    verb < 0 ||
    !['obj', 'obl', 'xcomp'].includes(relationOf(view, noun)) ||
    view.tags.upos[verb] !== 'VERB'
  )
    return null;
  return subjectOf(view, verb);
}

/** "Kimura is of the view that …": what somebody is of. */
function isHeld(view: View, noun: number): boolean {
  const children = childrenOf(view, noun);
  return hasCase(view, noun, 'of') && children.some((child) => view.trees.labels[child] === 'cop');
}

/** A clause with "that" which hangs from the noun, or stands right after it whatever the tree says. */
function nounClause(view: View, noun: number): Completion | null {
  if (isSpokenOn(view, noun)) return null;
  const next = noun + 1;
  const adjacent =
    view.tokens[next]?.lower === 'that' && view.tags.upos[next] === 'SCONJ' ? view.trees.heads[next] : -1;
  const below = childrenOf(view, noun).find(
    (child) =>
      child > noun &&
      ['acl', 'ccomp'].includes(relationOf(view, child)) &&
      view.tokens[view.leftEdge[child] as number]?.lower === 'that',
  );
  const clause = below ?? ((adjacent as number) > next ? adjacent : undefined);
  if (clause === undefined || !hasOwnSubject(view, clause)) return null;
  const { first, end } = clauseRange(view, clause);
  const that = view.tokens[first]?.lower === 'that' ? 1 : 0;
  return { frame: 'noun-that', content: [{ first: first + that, end }] };
}

/** Told from a relative clause, whose subject is "that" itself. */
function hasOwnSubject(view: View, clause: number): boolean {
  return childrenOf(view, clause).some(
    (word) => relationOf(view, word) === 'nsubj' && view.tokens[word]?.lower !== 'that',
  );
}

function nounInfinitive(view: View, noun: number): Completion | null {
  const verb = childrenOf(view, noun).find(
    (child) =>
      child > noun &&
      ['acl', 'ccomp', 'xcomp'].includes(relationOf(view, child)) &&
      view.tokens[view.leftEdge[child] as number]?.lower === 'to',
  );
  return verb === undefined ? null : { frame: 'noun-to', content: [withoutMarks(view, subtree(view, verb))] };
}

function nounPreposition(view: View, noun: number): Completion | null {
  const what = childrenOf(view, noun).find(
    (child) =>
      child > noun &&
      relationOf(view, child) === 'nmod' &&
      !['by', 'from', 'among'].includes(prepositionOf(view, child) ?? 'by'),
  );
  if (what === undefined) return null;
  const [range] = joined(view, [what]);
  const first = view.leftEdge[what] as number;
  if (!range || range.end - first < 2) return null;
  return {
    frame: `noun-${view.tokens[first]?.lower ?? ''}`,
    content: [{ first: first + 1, end: range.end }],
  };
}

function adjective(view: View, cue: number): Found[] {
  const base = {
    lemma: view.tokens[cue]?.lower ?? '',
    cue: { first: cue, end: cue + 1 },
    source: subjectOf(view, cue),
  };
  for (const child of childrenOf(view, cue)) {
    const completion = child > cue ? adjectiveCompletion(view, child) : null;
    if (completion) return [{ ...base, ...completion }];
  }
  return [];
}

/** "confident that …", "ready to …", "critical of …" */
function adjectiveCompletion(view: View, child: number): Completion | null {
  const relation = relationOf(view, child);
  const first = view.leftEdge[child] as number;
  const word = view.tokens[first]?.lower ?? '';
  if (relation === 'ccomp' || (relation === 'advcl' && word === 'that')) {
    return { frame: 'adjective-that', content: [clauseRange(view, child)] };
  }
  if (['xcomp', 'advcl'].includes(relation) && word === 'to') {
    return { frame: 'adjective-to', content: [withoutMarks(view, subtree(view, child))] };
  }
  const [range] = relation === 'obl' && prepositionOf(view, child) ? joined(view, [child]) : [];
  if (!range || range.end - first < 2) return null;
  return { frame: `adjective-${word}`, content: [{ first: first + 1, end: range.end }] };
}
