import {
  DEALINGS,
  DONE_BY_TOWNS,
  DONE_TO_GOVERNMENTS,
  FELT,
  OWNED_BY_GOVERNMENTS,
} from '#reading/candidates/metonym-words.ts';
import { headToken } from '#reading/coreference/grammar.ts';
import type { Layers, NameSpan } from '#reading/document.ts';
import { isPossessive } from '#reading/names/trim-names.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees'>;

/** A construction in which a seat of government stands for its country. */
type MetonymRule = {
  readonly name: string;
  readonly example: string;
  readonly holds: (seat: NameSpan, document: Needs) => boolean;
};

const RULES: readonly MetonymRule[] = [
  { name: 'candidate:metonym-subject', example: 'Moscow called the conversation useful', holds: isActor },
  { name: 'candidate:metonym-given', example: 'reinforce support for Kyiv', holds: isDealtWith },
  { name: 'candidate:metonym-pair', example: 'discussions between Moscow and Washington', holds: isBetween },
  { name: 'candidate:metonym-owner', example: "Kyiv's allies", holds: isOwner },
];

/** The rule by which a seat of government stands for its country here, or null where it is the place. */
export function metonymRule(seat: NameSpan, document: Needs): string | null {
  if (isDateline(seat, document)) return null;
  return RULES.find(({ holds }) => holds(seat, document))?.name ?? null;
}

const DATELINE_MARKS = new Set(['—', '–', '--', '(']);

/** How many tokens ", June 12 (Pacific News)" may have before its mark. */
const LONGEST_DATE = 6;

/** "BRUSSELS — When ministers met", "PARIS (AP)", "TOKYO, June 12 (": where a report comes from, in capitals before a mark. */
function isDateline({ firstToken, endToken }: NameSpan, { tokens }: Needs): boolean {
  const { word = '' } = tokens[firstToken] ?? {};
  if (word.length < 2 || word !== word.toUpperCase()) return false;
  const reach = tokens[endToken]?.word === ',' ? LONGEST_DATE : 1;
  return tokens.slice(endToken, endToken + reach).some((token) => DATELINE_MARKS.has(token.word));
}

function isActor(seat: NameSpan, { tokens, tags, trees }: Needs): boolean {
  const head = firstOfList(seat, { tokens, trees });
  const predicate = trees.heads[head] ?? -2;
  if (predicate < 0 || tokens[predicate]?.sentence !== tokens[head]?.sentence) return false;
  const lemma = tags.lemmas[predicate] ?? '';
  const isVerb = tags.upos[predicate] === 'VERB';
  switch (trees.labels[head]) {
    case 'nsubj':
      return (isVerb && !DONE_BY_TOWNS.has(lemma)) || FELT.has(lemma);
    case 'nsubj:pass':
      return DONE_TO_GOVERNMENTS.has(lemma) || FELT.has(tokens[predicate]?.lower ?? '');
    case 'obj':
      return DONE_TO_GOVERNMENTS.has(lemma);
    // "gave Beijing leverage"
    case 'iobj':
      return true;
    // "backed by Moscow"
    case 'obl:agent':
      return isVerb && !DONE_BY_TOWNS.has(lemma);
    default:
      return false;
  }
}

/** The head word of a name, or of the first name in a list: "Paris" for "Berlin" in "Paris, London and Berlin". */
function firstOfList(
  { firstToken, endToken }: NameSpan,
  { tokens, trees: { heads, labels } }: Pick<Needs, 'tokens' | 'trees'>,
): number {
  let at = headToken({ firstToken, endToken }, heads);
  for (let step = 0; step < LONGEST_LIST && labels[at] === 'conj'; step++) {
    const before = heads[at] ?? -1;
    const isName = before >= 0 && tokens[before]?.word !== tokens[before]?.lower;
    if (!isName) break;
    at = before;
  }
  return at;
}

/** How many names of a list are gone over. */
const LONGEST_LIST = 5;

/** "sanctions on Moscow", "talks with Tehran and Moscow": by the words straight before the first name of a list. */
function isDealtWith(seat: NameSpan, document: Needs): boolean {
  const { tokens, tags } = document;
  if (isPossessive(tokens[seat.endToken])) return false;
  const head = firstOfList(seat, document);
  const first = head < seat.firstToken ? head : seat.firstToken;
  const dealings = DEALINGS[tokens[first - 1]?.lower ?? ''];
  const governor = tokens[first - 2]?.lower ?? '';
  return dealings !== undefined && (dealings.has(governor) || dealings.has(tags.lemmas[first - 2] ?? ''));
}

/** How many words "the Houthis" may have between "between" and "and". */
const LONGEST_FIRST_PARTY = 4;

function isBetween(seat: NameSpan, { tokens, tags }: Needs): boolean {
  const first = seat.firstToken;
  if (tokens[first - 1]?.lower === 'between') return tokens[seat.endToken]?.lower === 'and';
  if (tokens[first - 1]?.lower !== 'and') return false;
  for (let at = first - 2; at >= first - 2 - LONGEST_FIRST_PARTY; at--) {
    if (tokens[at]?.lower === 'between') return true;
    // "between officials in Paris and London"
    if (tags.upos[at] === 'ADP') return false;
  }
  return false;
}

/** How many words "nuclear enrichment programme" may have. */
const LONGEST_OWNED = 4;

/** "Kyiv's allies", "on Kyiv's behalf": the last noun of what a seat owns is a government's. */
function isOwner(seat: NameSpan, { tokens, tags }: Needs): boolean {
  if (!isPossessive(tokens[seat.endToken])) return false;
  let owned = -1;
  for (let at = seat.endToken + 1; at <= seat.endToken + LONGEST_OWNED; at++) {
    if (tags.upos[at] === 'NOUN') owned = at;
    else if (tags.upos[at] !== 'ADJ') break;
  }
  return owned >= 0 && OWNED_BY_GOVERNMENTS.has(tags.lemmas[owned] ?? '');
}
