import type { Proposal } from '#reading/statements/proposal.ts';
import { childrenOf, relationOf, type View } from '#reading/statements/view.ts';

const PERSONS = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'his', 'her', 'their', 'my', 'our']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'hardly']);

/**
 * What stands around a cue that makes a report more or less likely, as words that the lexicon counts: what kind of
 * source, how the verb is inflected and where it hangs, whether it is negated, whether words are quoted.
 */
export function circumstancesOf(view: View, proposal: Omit<Proposal, 'rule'>): string[] {
  const cue = proposal.cue.first;
  const isMain = isBehindRelative(view, cue);
  return [
    `source ${sourceKind(view, proposal.source)}`,
    `form ${isMain ? 'VBD' : verbForm(view, cue)}`,
    `place ${isMain ? 'root' : relationOf(view, cue)}`,
    `quoted ${quotedShare(view, proposal)}`,
    ...(isOwned(view, proposal) ? ['owned'] : []),
    ...(isNegated(view, cue) ? ['negated'] : []),
  ];
}

function sourceKind(view: View, source: number | null): string {
  if (source === null) return 'none';
  const lower = view.tokens[source]?.lower ?? '';
  if (PERSONS.has(lower)) return 'person';
  if (RELATIVES.has(lower)) return 'relative';
  const xpos = view.tags.xpos[source] ?? '';
  return ['NNP', 'NNPS', 'NN', 'NNS'].includes(xpos) ? xpos : 'other';
}

/** The cue's own tag; of an infinitive or participle also what stands before it. */
function verbForm(view: View, cue: number): string {
  const helper = childrenOf(view, cue).find(
    (child) => child < cue && ['aux', 'mark'].includes(relationOf(view, child)),
  );
  const word = helper === undefined ? '' : ` ${view.tags.xpos[helper]}`;
  return `${view.tags.xpos[cue]}${word}`;
}

/** "Israel, which bombed the town, denied it": a main verb that taggers take for a participle behind a relative clause. */
function isBehindRelative(view: View, cue: number): boolean {
  if (view.tags.xpos[cue] !== 'VBN' || view.tokens[cue - 1]?.word !== ',') return false;
  const head = view.trees.heads[cue] as number;
  return (
    head >= 0 &&
    head < cue &&
    view.tokens[head + 1]?.word === ',' &&
    RELATIVES.has(view.tokens[head + 2]?.lower ?? '')
  );
}

function quotedShare(view: View, proposal: Pick<Proposal, 'content'>): 'all' | 'some' | 'none' {
  let quoted = 0;
  let words = 0;
  for (const range of proposal.content) {
    for (let token = range.first; token < range.end; token++) {
      if (view.tags.upos[token] === 'PUNCT') continue;
      words++;
      if ((view.quoteOf[token] as number) >= 0) quoted++;
    }
  }
  if (quoted === 0) return 'none';
  return quoted === words ? 'all' : 'some';
}

/** "Putin's claim", "his claim": a noun that belongs to its source. */
function isOwned(view: View, { source, cue }: Pick<Proposal, 'source' | 'cue'>): boolean {
  return (
    source !== null && view.trees.heads[source] === cue.first && view.trees.labels[source] === 'nmod:poss'
  );
}

/** "did not say", "never claimed"; through the verb above for "does not want to say". */
function isNegated(view: View, cue: number): boolean {
  return childrenOf(view, cue).some((child) => NEGATIONS.has(view.tokens[child]?.lower ?? ''));
}
