import type { CueRule, Frame, Proposal } from '#reading/statements/proposal.ts';
import { clauseRange, isPassive, spanned, subtree } from '#reading/statements/ranges.ts';
import { subjectOf, withoutMarks } from '#reading/statements/subjects.ts';
import { childrenOf, relationOf, type TokenRange, type View } from '#reading/statements/view.ts';

const QUESTION_WORDS = new Set([
  'whether',
  'if',
  'why',
  'how',
  'what',
  'who',
  'whom',
  'when',
  'where',
  'which',
]);

/** Rules whose content is a clause or an infinitive that hangs from a verb. */
export const CLAUSE_RULES: readonly CueRule[] = [
  {
    name: 'statement:that-clause',
    example: 'Rutte stressed that there is a growing convergence.',
    propose: (view, cue) => clause(view, { cue, frame: 'that', fits: startsWithThat }),
  },
  {
    name: 'statement:question-clause',
    example: 'She asked whether the talks would resume.',
    propose: (view, cue) => clause(view, { cue, frame: 'whether', fits: startsWithQuestionWord }),
  },
  {
    name: 'statement:bare-clause',
    example: 'Kallas said the plan would fail.',
    propose: (view, cue) => clause(view, { cue, frame: 'clause', fits: () => true }),
  },
  {
    name: 'statement:object-infinitive',
    example: 'The minister urged allies to send more.',
    propose: objectInfinitive,
  },
  {
    name: 'statement:infinitive',
    example: 'Trump vowed to end the war.',
    propose: (view, cue) => complement(view, { cue, frame: 'to', fits: hasTo }),
  },
  {
    name: 'statement:called-so',
    example: 'Landau called the alliance a solution in search of a problem.',
    propose: objectComplement,
  },
  {
    name: 'statement:gerund',
    example: 'She considered leaving the race.',
    propose: (view, cue) =>
      complement(view, {
        cue,
        frame: 'doing',
        fits: (_, verb) => view.tokens[verb]?.lower.endsWith('ing') ?? false,
      }),
  },
];

/** A verb and the clause that completes it, which follows it. */
function clause(
  view: View,
  look: { cue: number; frame: Frame; fits: (view: View, clause: number) => boolean },
): Omit<Proposal, 'rule'> | null {
  const { cue, frame, fits } = look;
  const head = childrenOf(view, cue).find(
    (child) => child > cue && relationOf(view, child) === 'ccomp' && fits(view, child),
  );
  if (head === undefined) return null;
  return proposal(view, { cue, frame, content: [clauseRange(view, head)] });
}

function complement(
  view: View,
  look: { cue: number; frame: Frame; fits: (view: View, verb: number) => boolean },
): Omit<Proposal, 'rule'> | null {
  const { cue, frame, fits } = look;
  const verb = childrenOf(view, cue).find(
    (child) => child > cue && relationOf(view, child) === 'xcomp' && fits(view, child),
  );
  return verb === undefined
    ? null
    : proposal(view, { cue, frame, content: [withoutMarks(view, subtree(view, verb))] });
}

function objectInfinitive(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  const object = children.find((child) => ['obj', 'iobj'].includes(relationOf(view, child)));
  const verb = children.find(
    (child) => ['xcomp', 'advcl', 'ccomp'].includes(relationOf(view, child)) && hasTo(view, child),
  );
  if (object === undefined || verb === undefined || verb < object) return null;
  return proposal(view, { cue, frame: 'object-to', content: joined(view, [object, verb]) });
}

function objectComplement(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  const object = children.find((child) => relationOf(view, child) === 'obj');
  const what = children.find((child) => relationOf(view, child) === 'xcomp' && !hasTo(view, child));
  if (object === undefined || what === undefined) return null;
  return proposal(view, { cue, frame: 'object-is', content: joined(view, [object, what]) });
}

/** One range over several dependents of the cue word. */
export function joined(view: View, heads: readonly number[]): TokenRange[] {
  const range = spanned(heads.map((head) => subtree(view, head)));
  return range ? [withoutMarks(view, range)] : [];
}

/** The proposal of a cue verb with its own subject; passives count apart. */
export function proposal(
  view: View,
  found: { cue: number; frame: Frame; content: readonly TokenRange[] },
): Omit<Proposal, 'rule'> {
  const { cue, content } = found;
  return {
    lemma: view.tags.lemmas[cue] ?? '',
    frame: isPassive(view, cue) ? `is-${found.frame}` : found.frame,
    cue: { first: cue, end: cue + 1 },
    source: subjectOf(view, cue),
    content,
  };
}

function startsWithThat(view: View, clause: number): boolean {
  return childrenOf(view, clause).some(
    (child) => child < clause && relationOf(view, child) === 'mark' && view.tokens[child]?.lower === 'that',
  );
}

function startsWithQuestionWord(view: View, clause: number): boolean {
  const first = view.tokens[view.leftEdge[clause] as number];
  const second = view.tokens[(view.leftEdge[clause] as number) + 1];
  return (
    QUESTION_WORDS.has(first?.lower ?? '') ||
    (first?.lower === 'about' && QUESTION_WORDS.has(second?.lower ?? ''))
  );
}

function hasTo(view: View, verb: number): boolean {
  return childrenOf(view, verb).some(
    (child) =>
      child < verb && view.tokens[child]?.lower === 'to' && ['mark', 'aux'].includes(relationOf(view, child)),
  );
}
