import type { Candidate, Token } from '#reading/document.ts';
import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found, Proposal } from '#reading/statements/proposal.ts';
import { childrenOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** The longest label before a colon, in tokens: "Former NATO official William Alberque:". */
const LONGEST_LABEL = 8;

/** Rules whose cue is a colon after who speaks. */
export const COLON_RULES: readonly CueRule[] = [
  {
    name: 'statement:label',
    example: 'Brooks: the senator did well.',
    propose: label,
  },
  {
    name: 'statement:message',
    example: "Brandt's message was clear: Belgium would pay nothing.",
    propose: message,
  },
];

/** Nouns whose words follow a colon. */
export const MESSAGES: ReadonlySet<string> = new Set(
  'message answer response retort reply verdict warning advice argument promise slogan motto demand pitch conclusion'.split(
    ' ',
  ),
);

/** What somebody's message is: "Brandt's message was clear: …", "The message from the king: …". */
function message(view: View, cue: number): Found[] {
  if (view.tokens[cue]?.word !== ':') return [];
  const { firstToken, endToken } = sentenceOf(view, cue);
  const noun = lastIn(view, { first: Math.max(firstToken, cue - LONGEST_LABEL), end: cue });
  const source = noun === null ? null : ownerOf(view, { noun, end: cue });
  if (noun === null || source === null || cue + 1 >= endToken) return [];
  return [
    {
      lemma: 'say',
      frame: 'label',
      sure: true,
      cue: { first: noun, end: noun + 1 },
      source,
      content: [withoutMarks(view, { first: cue + 1, end: endToken })],
    },
  ];
}

function lastIn(view: View, range: TokenRange): number | null {
  for (let token = range.end - 1; token >= range.first; token--) {
    if (MESSAGES.has(view.tags.lemmas[token] ?? '')) return token;
    if (view.tags.upos[token] === 'VERB') return null;
  }
  return null;
}

/** "Brandt's message", "his message", "the message from the king" */
function ownerOf(view: View, at: { noun: number; end: number }): number | null {
  if (['from', 'of'].includes(view.tokens[at.noun + 1]?.lower ?? '')) {
    const phrase = nounPhraseAt(view, { first: at.noun + 2, end: at.end });
    return phrase && headOfPhrase(view, phrase);
  }
  return (
    childrenOf(view, at.noun).find((child) => view.trees.labels[child] === 'nmod:poss' && child < at.noun) ??
    null
  );
}

/** A paragraph or headline that opens with who speaks. The lexicon counts common nouns apart, names together. */
function label(view: View, cue: number): Found[] {
  if (view.tokens[cue]?.word !== ':') return [];
  const sentence = sentenceOf(view, cue);
  if (cue - sentence.firstToken > LONGEST_LABEL || cue + 1 >= sentence.endToken) return [];
  if (view.tokens[sentence.firstToken]?.start !== view.paragraphs[sentence.paragraph]?.start) return [];
  const phrase = nounPhraseAt(view, { first: sentence.firstToken, end: cue });
  if (!phrase || (phrase.end !== cue && !isShouted(view, { phrase, cue }))) return [];
  const source = headOfPhrase(view, phrase);
  // Transcripts write names in capitals, which taggers take for nouns.
  const isName = view.tags.upos[source] === 'PROPN' || /^\p{Lu}{2,}$/u.test(view.tokens[source]?.word ?? '');
  return [
    {
      lemma: isName ? ': name' : `: ${view.tags.lemmas[source]}`,
      frame: 'label',
      // "Envoy: talks to resume": an office speaks where "Note" and "Photo" do not.
      sure: view.officeHeads.has(source),
      cue: { first: cue, end: cue + 1 },
      source,
      content: [withoutMarks(view, { first: cue + 1, end: answerEnd(view, source) })],
    },
  ];
}

/** Whether a report is an answer in an interview, word for word: whole sentences behind a person's label, where headlines have no stop. */
export function isAnswer(view: View, { rule, source, content }: Proposal): boolean {
  const [first] = content;
  if (rule !== 'statement:label' || source === null || !first || personAt(view, source) === undefined)
    return false;
  const opens = /^[\p{Lu}\d("“]/u.test(view.tokens[first.first]?.word ?? '');
  return opens && /^[.?!]/.test(view.tokens[first.end]?.word ?? '');
}

/** A person's answer in an interview goes on to the end of its paragraph; what another label opens ends with its sentence. */
function answerEnd(view: View, source: number): number {
  const { endToken, paragraph } = sentenceOf(view, source);
  if (personAt(view, source) === undefined) return endToken;
  return view.sentences.findLast((sentence) => sentence.paragraph === paragraph)?.endToken ?? endToken;
}

function personAt(view: View, token: number): Candidate | undefined {
  return view.candidates.find(
    ({ kind, type, firstToken, endToken }) =>
      kind === 'name' && type === 'Person' && firstToken <= token && token < endToken,
  );
}

/** "DR. AMINA BELLO, HYDROLOGIST: …": a name and what it is, all in capitals. */
function isShouted(view: View, { phrase, cue }: { phrase: TokenRange; cue: number }): boolean {
  if (view.tokens[phrase.end]?.word !== ',') return false;
  for (let token = phrase.first; token < cue; token++) {
    const { word, lower } = view.tokens[token] as Token;
    if (word === lower && view.tags.upos[token] !== 'PUNCT') return false;
  }
  return true;
}
