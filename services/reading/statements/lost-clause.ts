import { foundAt } from '#reading/statements/found.ts';
import { nounPhrasesAt } from '#reading/statements/noun-phrases.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { behindAddressee, behindTime } from '#reading/statements/told-whom.ts';
import { childrenOf, relationOf, sentenceOf, type View } from '#reading/statements/view.ts';

/** Verbs that a clause follows with or without "that", and hardly ever a thing alone: "say resources", "added the plan". */
const SAYS = new Set(
  'say add insist note suggest argue claim explain admit believe think hope warn'.split(' '),
);

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** How many words an apposition between the clause's subject and its verb may have. */
const LONGEST_APPOSITION = 14;

/** Clauses that trees tear apart: by the order of words alone, a subject and its verb right after a word of speech. */
export const LOST_CLAUSE_RULES: readonly CueRule[] = [
  {
    name: 'statement:lost-clause',
    example: 'But critics say resources could be better spent elsewhere.',
    propose: lostClause,
  },
];

function lostClause(view: View, cue: number): Found[] {
  const told = behindAddressee(view, cue);
  if (told === null && (!SAYS.has(view.tags.lemmas[cue] ?? '') || hasClause(view, cue))) return [];
  const { endToken } = sentenceOf(view, cue);
  const first = told ?? behindTime(view, cue + 1);
  const subject = nounPhrasesAt(view, { first, end: endToken });
  if (!subject || !opensVerb(view, { start: subject.end, end: endToken })) return [];
  const content = [withoutMarks(view, { first: subject.first, end: endToken })];
  return [foundAt(view, { cue, frame: 'clause', content })];
}

/** A clause that begins right behind its cue, a "that" or a day between or not; one that begins later has lost its subject. */
function hasClause(view: View, cue: number): boolean {
  return childrenOf(view, cue).some(
    (child) =>
      child > cue && relationOf(view, child) === 'ccomp' && (view.leftEdge[child] as number) <= cue + 2,
  );
}

/** A finite verb next, over adverbs and what two commas set off: "the program, run by the ministry, has …". */
function opensVerb(view: View, at: { start: number; end: number }): boolean {
  let token = at.start;
  if (view.tokens[token]?.word === ',') {
    const limit = Math.min(at.end, token + LONGEST_APPOSITION);
    token++;
    while (token < limit && view.tokens[token]?.word !== ',') {
      if (FINITE.has(view.tags.xpos[token] ?? '')) return false;
      token++;
    }
    token++;
  }
  while (token < at.end && view.tags.upos[token] === 'ADV') token++;
  return token < at.end && FINITE.has(view.tags.xpos[token] ?? '');
}
