import type { NameSpan } from '#reading/document.ts';
import { foldWord, NO_LETTERS, shapeOf } from '#reading/gazetteers/words.ts';
import { overBody } from '#reading/names/bodies-of-bodies.ts';
import {
  type Correction,
  type CorrectionContext,
  continuesSentence,
  hasGivenName,
  isCapital,
  isHyphen,
  isKnown,
  type Room,
  respan,
  touches,
} from '#reading/names/correction.ts';
import { overAndTopic, overHeadBefore, overPurpose } from '#reading/names/purposes-of-bodies.ts';
import { isPossessive } from '#reading/names/trim-names.ts';

/** Corrections that make a name longer, in the order in which they are made. */
export const LONGER_CORRECTIONS: readonly Correction[] = [
  { rule: 'name:hyphen', example: 'Kim Dae | -jung', correct: overHyphen },
  { rule: 'name:particle', example: 'Jeroen | van der Linde', correct: overParticles },
  { rule: 'name:and-mother', example: 'Ana Laura Treviño | y Garza', correct: overConnector },
  { rule: 'name:initial', example: 'Joseph A. | Day', correct: overInitial },
  { rule: 'name:given-before', example: 'Nils | Adlercreutz', correct: overGivenName },
  { rule: 'name:people-of', example: "Serb People | 's Party", correct: overPossessive },
  { rule: 'name:head-before', example: 'Principality of | Svaneti', correct: overHeadBefore },
  { rule: 'name:the', example: 'reported in The | Sunday Herald', correct: overThe },
  {
    rule: 'name:purpose',
    example: 'Organization for the Development | of the Senegal River',
    correct: overPurpose,
  },
  { rule: 'name:and-topic', example: 'Ministry of Trade | and Industry', correct: overAndTopic },
  { rule: 'name:body-of-body', example: 'ECOWAS | Commission', correct: overBody },
  { rule: 'name:saint', example: 'St. | Boniface', correct: overSaint },
];

/** "Trump-era", "U.S.-led": what a hyphen joins to a name without making it longer. */
const JOINED_WORDS = new Set(
  'era style led backed like appointed friendly aligned linked ally allied based born owned run inspired loyal critic supporter leaning esque elect type themed related controlled occupied'.split(
    ' ',
  ),
);

/** A part that hangs on the name by a hyphen without space, before or after it. */
function overHyphen(name: NameSpan, context: CorrectionContext, { from, to }: Room): NameSpan {
  const { tokens, tags } = context.document;
  let { firstToken, endToken } = name;
  if (endToken - firstToken > 1 && isHyphen(tokens[endToken - 1])) endToken--;
  while (isHyphen(tokens[endToken]) && touches(tokens, endToken) && touches(tokens, endToken + 1)) {
    const next = tokens[endToken + 1];
    const part =
      name.type === 'Person' && tags.upos[endToken + 1] !== 'VERB' && !JOINED_WORDS.has(next?.lower ?? '');
    const proper = isCapital(next) || part;
    if (!proper || shapeOf(next?.word ?? '') === NO_LETTERS) break;
    endToken += 2;
    while (name.type === 'Person' && endToken < to && isProper(endToken)) endToken++;
  }
  while (
    firstToken - 2 >= from &&
    isHyphen(tokens[firstToken - 1]) &&
    touches(tokens, firstToken) &&
    isJoinedCapital(firstToken - 2)
  ) {
    firstToken -= 2;
  }
  if (firstToken === name.firstToken && endToken === name.endToken) return name;
  return respan(name, { firstToken, endToken }, context);

  function isProper(at: number): boolean {
    return isCapital(tokens[at]) && tags.upos[at] === 'PROPN' && continuesSentence(tokens, at);
  }

  function isJoinedCapital(at: number): boolean {
    return isCapital(tokens[at]) && tags.upos[at] === 'PROPN' && touches(tokens, at + 1);
  }
}

/** "van der", "al-", "d'": small words inside a personal name, and the name behind them. */
function overParticles(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const { particles } = context.gazetteers.people;
  if (name.type !== 'Person') return name;
  let end = name.endToken;
  while (end > name.firstToken + 1 && isParticle(end - 1)) end--;
  let at = end;
  while (at < end + 5 && continuesSentence(tokens, at) && isParticle(at)) at++;
  const grown =
    at > end && isCapital(tokens[at]) && continuesSentence(tokens, at) ? at + 1 : joinedByApostrophe(end);
  if (grown <= name.endToken) return name;
  return overHyphen(respan(name, { firstToken: name.firstToken, endToken: grown }, context), context, {
    from: 0,
    to: grown + 2,
  });

  function isParticle(index: number): boolean {
    const token = tokens[index];
    if (isHyphen(token))
      return touches(tokens, index) && particles.has(foldWord(tokens[index - 1]?.word ?? ''));
    return (
      token !== undefined &&
      particles.has(foldWord(token.word)) &&
      (token.word === token.lower || isHyphen(tokens[index + 1]) || isHouse(index))
    );
  }

  /** "Abdullah bin Zayed | Al Nahyan": of such a family. */
  function isHouse(index: number): boolean {
    return tokens[index]?.word === 'Al' && index > name.firstToken + 1;
  }

  /** "d'Aubigné" */
  function joinedByApostrophe(index: number): number {
    const lower = tokens[index]?.word ?? '';
    return continuesSentence(tokens, index) && /^[dl]['’]\p{Lu}/u.test(lower) ? index + 1 : 0;
  }
}

/** "and" between the surnames of father and mother in Spanish, Portuguese and Catalan. */
const CONNECTORS = new Set(['y', 'e', 'i']);

function overConnector(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const { firstToken, endToken } = name;
  const joins = CONNECTORS.has(tokens[endToken]?.word ?? '') && isCapital(tokens[endToken + 1]);
  if (name.type !== 'Person' || endToken - firstToken < 2 || !joins) return name;
  return respan(name, { firstToken, endToken: endToken + 2 }, context);
}

function overInitial(name: NameSpan, context: CorrectionContext, { to }: Room): NameSpan {
  const { tokens, tags } = context.document;
  const last = tokens[name.endToken - 1];
  const initial = name.type === 'Person' && last?.word.length === 2 && last.word.endsWith('.');
  const next = name.endToken;
  if (!initial || next >= to || !isCapital(tokens[next]) || tags.upos[next] !== 'PROPN') return name;
  return continuesSentence(tokens, next)
    ? respan(name, { firstToken: name.firstToken, endToken: next + 1 }, context)
    : name;
}

/** A given name straight before a name that has none belongs to it. */
function overGivenName(name: NameSpan, context: CorrectionContext, { from }: Room): NameSpan {
  const { tokens } = context.document;
  const before = name.firstToken - 1;
  if (isKnown(name) || name.type === 'Organization' || before < from || !isCapital(tokens[before]))
    return name;
  if (hasGivenName(name, context) && name.endToken - name.firstToken > 1) return name;
  const given = { ...name, firstToken: before };
  if (!hasGivenName(given, context) || !continuesSentence(tokens, name.firstToken)) return name;
  if (context.gazetteers.titles.heads.has(foldWord(tokens[before]?.word ?? ''))) return name;
  return { ...respan(name, { firstToken: before, endToken: name.endToken }, context), type: 'Person' };
}

const OWNING = new Set(
  'people peoples workers farmers women citizens children teachers peasants students pensioners soldiers'.split(
    ' ',
  ),
);
const MOST_WORDS_OWNED = 3;

function overPossessive(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  if (!OWNING.has(tokens[name.endToken - 1]?.lower ?? '') || !isPossessive(tokens[name.endToken]))
    return name;
  let end = name.endToken + 1;
  while (isCapital(tokens[end]) && end <= name.endToken + MOST_WORDS_OWNED) end++;
  const type = context.gazetteers.nameHeads.get(tokens[end - 1]?.lower ?? '');
  return type ? { ...respan(name, { firstToken: name.firstToken, endToken: end }, context), type } : name;
}

const OPENING = new Set(['"', '“', '‘', ':', '(', '—']);

/** A capital on "The" inside a sentence makes it part of the name. */
function overThe(name: NameSpan, context: CorrectionContext, { from }: Room): NameSpan {
  const { tokens, sentences } = context.document;
  const at = name.firstToken - 1;
  const first = sentences[tokens[at]?.sentence ?? 0]?.firstToken ?? 0;
  if (tokens[at]?.word !== 'The' || at <= first || at < from || name.type !== 'Organization') return name;
  if (OPENING.has(tokens[at - 1]?.word ?? '')) return name;
  return respan(name, { firstToken: at, endToken: name.endToken }, context);
}

function overSaint(name: NameSpan, context: CorrectionContext, { from }: Room): NameSpan {
  const before = context.document.tokens[name.firstToken - 1]?.word;
  const saint = before === 'St.' || before === 'St' || before === 'Saint';
  return saint && name.firstToken > from
    ? respan(name, { ...name, firstToken: name.firstToken - 1 }, context)
    : name;
}
