import { isWordOfSpeech } from '#reading/statements/acts.ts';
import type { Found } from '#reading/statements/proposal.ts';
import { childrenOf, relationOf, sentenceOf, type View } from '#reading/statements/view.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly']);
const REFUSALS = new Set([
  'decline',
  'refuse',
  'fail',
  'hesitate',
  'stop',
  'avoid',
  'forget',
  'neglect',
  'wait',
]);
const WISHES = new Set(['ask', 'request', 'wish', 'prefer', 'want', 'insist', 'demand']);
const NAMED = new Set(['named', 'identified', 'quoted', 'anonymous', 'unnamed']);

/** How many words "asked not to be publicly named" may have behind its verb. */
const FARTHEST_WISH = 5;

const NOBODY = new Set(['nobody', 'none', 'nothing', 'neither']);

/** Words that ask for words, which are none themselves: "declined to comment". */
const ASKED_FOR = new Set([
  'comment',
  'respond',
  'answer',
  'elaborate',
  'speak',
  'discuss',
  'say',
  'speculate',
  'talk',
]);

/**
 * Whether a cue tells that something was not said or thought: "did not say", "declined to say", "refused to comment",
 * "without naming", "Nobody would say", "said nothing". Of a thought too only the words that somebody holds count.
 */
export function isDenied(
  view: View,
  found: Pick<Found, 'source' | 'content'> & { readonly cue: number },
): boolean {
  const { cue, source, content } = found;
  const [said] = content;
  if (said && said.end - said.first === 1 && isNobody(view, said.first)) return true;
  if (isForNoName(view, cue)) return true;
  if (isNegated(view, cue) || isRefusal(view, cue) || isQuestioned(view, cue)) return true;
  if (source !== null && (isNobody(view, source) || isEvent(view, source))) return true;
  if (source !== null && isBattle(view, { cue, source })) return true;
  return relationOf(view, cue) === 'xcomp' && isUnsaidAbove(view, cue);
}

/** "who asked not to be named", "wished to remain anonymous": how a source spoke, not what it said. */
function isForNoName(view: View, cue: number): boolean {
  if (!WISHES.has(view.tags.lemmas[cue] ?? '')) return false;
  const ahead = view.tokens.slice(cue + 1, cue + 1 + FARTHEST_WISH).map(({ lower }) => lower);
  const to = ahead.indexOf('to');
  return to >= 0 && ahead.slice(to).some((word) => NAMED.has(word));
}

function isNegated(view: View, cue: number): boolean {
  return childrenOf(view, cue).some((child) => {
    const lower = view.tokens[child]?.lower ?? '';
    return (
      child < cue &&
      (NEGATIONS.has(lower) ||
        (lower === 'no' && relationOf(view, child) === 'det') ||
        (lower === 'without' && relationOf(view, child) === 'mark'))
    );
  });
}

/** "When asked whether …, she said": who asked is not written, and who answers did not ask. */
function isQuestioned(view: View, cue: number): boolean {
  if (view.tokens[cue]?.lower !== 'asked' && view.tokens[cue]?.lower !== 'pressed') return false;
  const before = view.tokens[cue - 1]?.lower ?? '';
  const opens = sentenceOf(view, cue).firstToken === cue || (before === ',' && !isSetApart(view, cue));
  return opens || ['when', 'if', 'once', 'being', 'repeatedly'].includes(before);
}

/** "Riitta Kolehmaa, a member of parliament, asked who would pay": the comma ends what another one began behind the subject. */
function isSetApart(view: View, cue: number): boolean {
  const subject = childrenOf(view, cue).find((child) => relationOf(view, child) === 'nsubj' && child < cue);
  if (subject === undefined) return false;
  return view.tokens.slice(subject, cue - 1).some(({ word }) => word === ',');
}

/** "declined to comment": the verb above the comment is taken for a cue. */
function isRefusal(view: View, cue: number): boolean {
  if (!REFUSALS.has(view.tags.lemmas[cue] ?? '')) return false;
  return childrenOf(view, cue).some(
    (child) =>
      relationOf(view, child) === 'xcomp' &&
      (ASKED_FOR.has(view.tags.lemmas[child] ?? '') || isWordOfSpeech(view.tags.lemmas[child] ?? '')),
  );
}

/** "declined to say", "did not want to say" */
function isUnsaidAbove(view: View, cue: number): boolean {
  const above = view.trees.heads[cue] as number;
  return above >= 0 && (REFUSALS.has(view.tags.lemmas[above] ?? '') || isNegated(view, above));
}

/** "The meeting highlighted concerns", "the attack raised questions": what happens says nothing. */
function isEvent(view: View, source: number): boolean {
  return view.tags.upos[source] === 'NOUN' && EVENTS.has(view.tags.lemmas[source] ?? '');
}

/** "Paramilitaries attacked the camp": what armed people do with arms. */
function isBattle(view: View, { cue, source }: { cue: number; source: number }): boolean {
  return ATTACKS.has(view.tags.lemmas[cue] ?? '') && ARMED.has(view.tags.lemmas[source] ?? '');
}

const ATTACKS = new Set('attack hit target strike blast shell bomb raid storm defend'.split(' '));
const ARMED = new Set(
  'paramilitary army troop force soldier rebel militant militia fighter gunman drone missile jet warplane aircraft navy insurgent'.split(
    ' ',
  ),
);

const EVENTS = new Set(
  'meeting summit hearing history visit trip attack strike incident vote election war crisis dispute clash protest explosion raid invasion shooting'.split(
    ' ',
  ),
);

function isNobody(view: View, source: number): boolean {
  const lower = view.tokens[source]?.lower ?? '';
  return (
    NOBODY.has(lower) ||
    childrenOf(view, source).some((child) => view.tokens[child]?.lower === 'no' && child < source)
  );
}
