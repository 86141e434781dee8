import type { Layers } from '#reading/document.ts';
import type { RelationWords } from '#reading/gazetteers/relation-words.ts';
import type { Clauses } from '#reading/relations/clause.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences'>;

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'nobody', 'none', 'no']);
const MODALS = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'must',
  'can',
  'shall',
  "'ll",
  '’ll',
  "'d",
  '’d',
]);
const CONDITIONS = new Set(['if', 'whether', 'unless']);
const MOST_CLIMBS = 3;

/**
 * How a verb is said: as what happened, as denied, or as planned, doubted or possible only. "would not meet", "refused
 * to meet", "whether X met Y" are not relations; "did not attend" is one of absence.
 */
export function realityOf(
  verb: number,
  { document, clauses, words }: { document: Needs; clauses: Clauses; words: RelationWords },
): 'real' | 'denied' | 'unreal' {
  const { tokens, tags, trees } = document;
  let denied = false;
  let at = verb;
  for (let climb = 0; climb <= MOST_CLIMBS; climb++) {
    for (const child of clauses.children(at, 'advmod', 'aux', 'mark', 'det', 'cop')) {
      const lower = tokens[child]?.lower ?? '';
      if (NEGATIONS.has(lower)) denied = true;
      if (MODALS.has(lower) || CONDITIONS.has(lower)) return 'unreal';
      if (lower === 'to' && at === verb && !isResult(at)) return 'unreal';
    }
    const label = trees.labels[at] ?? '';
    const head = trees.heads[at] ?? -2;
    // "did not attend, but Hansen visited": a clause with a subject of its own is not denied by the one before.
    if (label === 'conj' && clauses.children(at, 'nsubj').length > 0) break;
    if (head < 0 || (label !== 'xcomp' && label !== 'ccomp' && label !== 'conj')) break;
    if (label === 'xcomp' && words.has('plan', tags.lemmas[head] ?? '')) return 'unreal';
    at = head;
    if (label === 'ccomp') break;
  }
  const first = document.sentences[tokens[verb]?.sentence ?? 0]?.firstToken ?? 0;
  if (CONDITIONS.has(tokens[first]?.lower ?? '')) return 'unreal';
  return denied ? 'denied' : 'real';

  /** "went on to meet", "travelled to meet": what the verb before leads to did happen. */
  function isResult(token: number): boolean {
    const head = trees.heads[token] ?? -2;
    return head >= 0 && RESULTS.has(tags.lemmas[head] ?? '');
  }
}

const RESULTS = new Set(['go', 'manage', 'continue', 'begin', 'start']);
