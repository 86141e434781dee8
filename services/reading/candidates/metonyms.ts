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
const ACTS = new Set([
  'say',
  'tell',
  'call',
  'want',
  'warn',
  'accuse',
  'deny',
  'insist',
  'agree',
  'refuse',
  'reject',
  'demand',
  'hope',
  'fear',
  'believe',
  'argue',
  'claim',
  'announce',
  'vow',
  'threaten',
  'urge',
  'offer',
  'seek',
  'plan',
  'decide',
  'consider',
  'support',
  'back',
  'oppose',
  'condemn',
  'criticize',
  'blame',
  'share',
  'betray',
  'propose',
  'respond',
  'react',
  'describe',
  'view',
  'see',
  'expect',
  'maintain',
  'impose',
  'invade',
  'attack',
  'join',
  'sign',
  'send',
  'accept',
  'harbor',
  'try',
  'appear',
  'seem',
  'pledge',
  'promise',
  'pursue',
  'negotiate',
  'ask',
  'get',
  'denounce',
  'welcome',
  'summon',
  'expel',
  'recall',
]);
const AUXILIARIES = new Set([
  'would',
  'will',
  'has',
  'have',
  'had',
  'does',
  'do',
  'did',
  'could',
  'might',
  'may',
  'should',
  'must',
  'is',
  'was',
]);

const RULES: readonly MetonymRule[] = [
  { name: 'candidate:metonym-subject', example: 'Moscow called the conversation useful', holds: isActor },
  { name: 'candidate:metonym-given', example: 'reinforce support for Kyiv', holds: isGiven },
  { name: 'candidate:metonym-pair', example: 'discussions between Moscow and Washington', holds: isBetween },
];

/** The rule by which a seat of government stands for its country here, or null where it is the place. */
export function metonymRule(seat: NameSpan, document: Needs): string | null {
  return RULES.find(({ holds }) => holds(seat, document))?.name ?? null;
}

function isActor(seat: NameSpan, { tokens, tags }: Needs): boolean {
  const before = tags.upos[seat.firstToken - 1];
  const sameSentence = tokens[seat.firstToken - 1]?.sentence === tokens[seat.firstToken]?.sentence;
  if (before === 'ADP' && sameSentence) return false;
  for (let at = seat.endToken; at < seat.endToken + 4; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (ACTS.has(tags.lemmas[at] ?? '') && tags.upos[at] === 'VERB') return true;
    if (!AUXILIARIES.has(lower) && tags.upos[at] !== 'ADV' && lower !== 'not' && lower !== 'to') return false;
  }
  return false;
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
