import type { Token } from '#reading/document.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Frame, Proposal } from '#reading/statements/proposal.ts';
import { clauseRange, isPassive, spanned, subtree } from '#reading/statements/ranges.ts';
import { subjectOf } from '#reading/statements/subjects.ts';
import { childrenOf, relationOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

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

/** How far "that" may stand from its cue, in tokens. */
const FARTHEST_THAT = 16;

/** Marks and words that end a cue's own phrase. */
const STOPS = new Set(['.', ';', ':', '(', 'who', 'which', 'but', 'because']);

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
    name: 'statement:later-that',
    example: 'Collins noted in a guest column on Friday that anger was growing.',
    propose: laterThat,
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

/** "that" some words after the cue, where the tree has hung the clause from a word between them. */
function laterThat(view: View, cue: number): Omit<Proposal, 'rule'> | null {
  const { endToken } = sentenceOf(view, cue);
  if (
    childrenOf(view, cue).some(
      (child) => child > cue && relationOf(view, child) === 'ccomp' && startsWithThat(view, child),
    )
  )
    return null;
  for (let token = cue + 1; token < Math.min(endToken - 2, cue + FARTHEST_THAT); token++) {
    const { lower } = view.tokens[token] as Token;
    if (lower === 'that' && view.tags.upos[token] === 'SCONJ') {
      const verb = view.trees.heads[token] as number;
      const end = verb > token ? (view.rightEdge[verb] as number) + 1 : endToken;
      return proposal(view, { cue, frame: 'that', content: [withoutMarks(view, { first: token + 1, end })] });
    }
    if (view.tags.upos[token] === 'VERB' || STOPS.has(lower)) return null;
  }
  return null;
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
