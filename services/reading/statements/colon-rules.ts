import { headOfPhrase, nounPhraseAt } from '#reading/statements/noun-phrases.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { sentenceOf, type View } from '#reading/statements/view.ts';

/** The longest label before a colon, in tokens: "Former NATO official William Alberque:". */
const LONGEST_LABEL = 8;

/** Rules whose cue is a colon after who speaks. */
export const COLON_RULES: readonly CueRule[] = [
  {
    name: 'statement:label',
    example: 'Brooks: the senator did well.',
    propose: label,
  },
];

/** A paragraph or headline that opens with who speaks. The lexicon counts common nouns apart, names together. */
function label(view: View, cue: number): Found[] {
  if (view.tokens[cue]?.word !== ':') return [];
  const sentence = sentenceOf(view, cue);
  if (cue - sentence.firstToken > LONGEST_LABEL || cue + 1 >= sentence.endToken) return [];
  if (view.tokens[sentence.firstToken]?.start !== view.paragraphs[sentence.paragraph]?.start) return [];
  const phrase = nounPhraseAt(view, { first: sentence.firstToken, end: cue });
  if (!phrase || phrase.end !== cue) return [];
  const source = headOfPhrase(view, phrase);
  const isName = view.tags.upos[source] === 'PROPN';
  return [
    {
      lemma: isName ? ': name' : `: ${view.tags.lemmas[source]}`,
      frame: 'label',
      cue: { first: cue, end: cue + 1 },
      source,
      content: [withoutMarks(view, { first: cue + 1, end: sentence.endToken })],
    },
  ];
}
