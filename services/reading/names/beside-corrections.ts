import type { NameSpan, Token } from '#reading/document.ts';
import {
  type Correction,
  type CorrectionContext,
  continuesSentence,
  hasGivenName,
  isKnown,
} from '#reading/names/correction.ts';

/** Corrections of what kind of thing a name names, by the words beside it. */
export const BESIDE_CORRECTIONS: readonly Correction[] = [
  { rule: 'name:outlet-beside', example: 'Al-Hadath newspaper; its paper, Nhan Dan,', correct: byKindNoun },
  { rule: 'name:based-in', example: 'Meridian, based in Lyon, said', correct: byBase },
  { rule: 'name:who', example: 'Ndao-Fall, who joined last year', correct: byWho },
  { rule: 'name:quoted', example: '“It is hard,” sighs Thi Lan', correct: byQuotation },
];

/** What a body is called in small letters before its name: "the news agency Lusa", "the alliance Bayan". */
const KINDS_BEFORE = new Set(
  'agency charity alliance movement militia pollster watchdog thinktank party'.split(' '),
);
/** What a newspaper or broadcaster is called in small letters beside its name. */
const OUTLET_NOUNS = new Set(
  'newspaper daily weekly magazine broadcaster tabloid radio television tv newswire website broadsheet'.split(
    ' ',
  ),
);

function byKindNoun(name: NameSpan, context: CorrectionContext): NameSpan {
  if (name.type === 'Organization' || isKnown(name)) return name;
  const { tokens } = context.document;
  const isAfter = isNoun(tokens[name.endToken], OUTLET_NOUNS) && continuesSentence(tokens, name.endToken);
  const before = nounBefore(name, tokens);
  const isKind = isNoun(before, KINDS_BEFORE) && !hasGivenName(name, context);
  return isAfter || isKind || isNoun(before, OUTLET_NOUNS) ? { ...name, type: 'Organization' } : name;
}

/** The noun before a name, in an apposition's comma as well: "the party's newspaper, Nhan Dan,". */
function nounBefore({ firstToken, endToken }: NameSpan, tokens: readonly Token[]): Token | undefined {
  const apart = tokens[firstToken - 1]?.word === ',' && tokens[endToken]?.word === ',';
  return tokens[apart ? firstToken - 2 : firstToken - 1];
}

function isNoun(token: Token | undefined, nouns: ReadonlySet<string>): boolean {
  return token !== undefined && token.word === token.lower && nouns.has(token.lower);
}

const BASES = new Set(['based', 'headquartered']);

/** A company has its seat somewhere; a person seldom, a place never. */
function byBase(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const at = name.endToken;
  const isBased =
    tokens[at]?.word === ',' && BASES.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'in';
  const isOther = name.type === 'Place' || (name.type === 'Person' && name.endToken - name.firstToken === 1);
  return isBased && isOther && !isKnown(name) ? { ...name, type: 'Organization' } : name;
}

/** "who" is somebody; a town's people are not called so. */
function byWho(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const { endToken } = name;
  const isSomebody = tokens[endToken]?.word === ',' && tokens[endToken + 1]?.lower === 'who';
  const isInsidePhrase =
    tokens[name.firstToken - 1]?.lower === 'of' || tokens[name.firstToken - 1]?.lower === 'in';
  return name.type === 'Place' && isSomebody && !isKnown(name) && !isInsidePhrase
    ? { ...name, type: 'Person' }
    : name;
}

const CLOSING_MARKS = new Set(['"', '”', '»', "''"]);

/** A verb right after a closing mark has its speaker behind it. */
function byQuotation(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens, tags } = context.document;
  const verb = name.firstToken - 1;
  const speaks = tags.upos[verb] === 'VERB' && CLOSING_MARKS.has(tokens[verb - 1]?.word ?? '');
  if (name.type !== 'Place' || !speaks || isKnown(name)) return name;
  return name.endToken - name.firstToken > 1 || hasGivenName(name, context)
    ? { ...name, type: 'Person' }
    : name;
}
