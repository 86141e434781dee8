import { phraseBetween } from '#reading/statements/aside-rules.ts';
import { around, isBreak } from '#reading/statements/asides.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

const QUOTES = new Set(['quoted', 'cited']);

/** Relayed words that stand before whoever passes them on. */
export const QUOTED_AS_SAYING_RULES: readonly CueRule[] = [
  {
    name: 'statement:quoted-as-saying',
    example:
      'Talks had failed, Orlov was quoted as saying by the Standard. Talks had failed, the Standard quoted Orlov as saying.',
    propose: quotedAsSaying,
  },
];

function quotedAsSaying(view: View, cue: number): Found[] {
  if (!QUOTES.has(view.tokens[cue]?.lower ?? '')) return [];
  const before = phraseBetween(view, cue);
  if (before === null) return [];
  const isPassive = view.tags.lemmas[cue - 1] === 'be';
  const whom = isPassive ? before : quotedPerson(view, cue);
  const saying = whom && sayingAfter(view, isPassive ? cue + 1 : whom.end);
  if (!whom || saying === null) return [];
  const group = { first: before.first, end: endOfTail(view, saying + 1) };
  const content = around(view, group);
  return [
    {
      lemma: 'say',
      frame: 'aside',
      cue: { first: cue, end: saying + 1 },
      source: whom.head,
      content,
      sure: true,
    },
  ];
}

function quotedPerson(view: View, cue: number): (TokenRange & { head: number }) | null {
  const phrase = nounPhraseAt(view, { first: cue + 1, end: sentenceOf(view, cue).endToken });
  return phrase && { ...phrase, head: headOfPhrase(view, phrase) };
}

/** The "saying" of "as saying", "by the agency as saying"; null where none comes. */
function sayingAfter(view: View, from: number): number | null {
  let at = from;
  if (view.tokens[at]?.lower === 'by') {
    at = nounPhraseAt(view, { first: at + 1, end: sentenceOf(view, from).endToken })?.end ?? at;
  }
  return view.tokens[at]?.lower === 'as' && view.tokens[at + 1]?.lower === 'saying' ? at + 1 : null;
}

/** Over "by the state news agency on Monday" to the break that ends it; what is said behind "saying" is another rule's. */
function endOfTail(view: View, from: number): number {
  const { endToken } = sentenceOf(view, from - 1);
  let end = from;
  while (end < endToken && !isBreak(view, end)) end++;
  return end;
}
