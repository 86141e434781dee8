import type { Layers, NameSpan } from '#reading/document.ts';
import { isPossessive } from '#reading/names/trim-names.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees'>;

/** A construction in which a seat of government stands for its country. */
type MetonymRule = {
  readonly name: string;
  readonly example: string;
  readonly holds: (seat: NameSpan, document: Needs) => boolean;
};

const TOWARDS = new Set(['with', 'against', 'by', 'for']);
const GIVEN = new Set([
  'concession',
  'concessions',
  'support',
  'aid',
  'help',
  'assistance',
  'weapons',
  'arms',
  'cash',
  'money',
  'offer',
  'message',
  'warning',
  'threat',
  'threats',
  'close',
  'pressure',
  'demands',
  'ties',
  'closer',
  'loyal',
  'hostile',
]);
/** What a town does as a place, a team or a scene; whatever else it does, its government does. */
const DONE_BY_TOWNS = new Set(
  'be have host lie sit stand witness become remain feature boast include experience grow wake celebrate mark record beat win lose draw play score defeat lead top face suffer start finish trail visit'.split(
    ' ',
  ),
);
const RULES: readonly MetonymRule[] = [
  { name: 'candidate:metonym-subject', example: 'Moscow called the conversation useful', holds: isActor },
  { name: 'candidate:metonym-given', example: 'reinforce support for Kyiv', holds: isGiven },
  { name: 'candidate:metonym-pair', example: 'discussions between Moscow and Washington', holds: isBetween },
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
  const head = headOf(seat, trees.heads);
  const predicate = trees.heads[head] ?? -2;
  if (predicate < 0 || tokens[predicate]?.sentence !== tokens[head]?.sentence) return false;
  const lemma = tags.lemmas[predicate] ?? '';
  switch (trees.labels[head]) {
    case 'nsubj':
      return tags.upos[predicate] === 'VERB' ? !DONE_BY_TOWNS.has(lemma) : FELT.has(lemma);
    case 'nsubj:pass':
    case 'obj':
      return DONE_TO_GOVERNMENTS.has(lemma);
    default:
      return false;
  }
}

/** What is done to a government, not to a town: "expected Berlin to pay", "Moscow had not been invited". */
const DONE_TO_GOVERNMENTS = new Set(
  'invite consult tell inform ask warn accuse blame expect urge press bar convince persuade force allow thank pressure appease arm isolate sanction betray'.split(
    ' ',
  ),
);
/** "London was grateful" */
const FELT = new Set(
  'grateful ready willing concerned worried open committed prepared aware angry opposed furious keen reluctant precise patient impatient cautious wary slow firm adamant silent hesitant sceptical skeptical determined satisfied unhappy generous blunt responsible guilty wrong'.split(
    ' ',
  ),
);

function headOf({ firstToken, endToken }: NameSpan, heads: Int32Array): number {
  for (let at = firstToken; at < endToken; at++) {
    const head = heads[at] ?? -2;
    if (head < firstToken || head >= endToken) return at;
  }
  return firstToken;
}

function isGiven(seat: NameSpan, { tokens }: Needs): boolean {
  const preposition = tokens[seat.firstToken - 1]?.lower ?? '';
  if (isPossessive(tokens[seat.endToken])) return false;
  return (
    (TOWARDS.has(preposition) || preposition === 'to') && GIVEN.has(tokens[seat.firstToken - 2]?.lower ?? '')
  );
}

function isBetween(seat: NameSpan, { tokens }: Needs): boolean {
  const first = seat.firstToken;
  if (tokens[first - 1]?.lower === 'between') return tokens[seat.endToken]?.lower === 'and';
  return tokens[first - 1]?.lower === 'and' && tokens[first - 3]?.lower === 'between';
}
