import type { Layers, NameSpan, Token } from '#reading/document.ts';
import type { EntityType } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { CAPITAL, CAPITALS, foldWord, shapeOf, wordsOf } from '#reading/gazetteers/words.ts';
import { nameSpan } from '#reading/names/name-span.ts';
import { isPossessive } from '#reading/names/trim-names.ts';

type Context = {
  readonly document: Pick<Layers, 'tokens' | 'tags' | 'sentences'>;
  readonly gazetteers: Gazetteers;
};

/** A correction of one name, given the names before and after it; the name itself where it has nothing to say. */
type Correction = {
  readonly rule: string;
  readonly example: string;
  readonly correct: (
    name: NameSpan,
    context: Context,
    room: { readonly from: number; readonly to: number },
  ) => NameSpan | null;
};

const CORRECTIONS: readonly Correction[] = [
  { rule: 'name:hyphen', example: 'Kim Dae | -jung', correct: overHyphen },
  { rule: 'name:initial', example: 'Joseph A. | Day', correct: overInitial },
  { rule: 'name:people-of', example: "Serb People | 's Party", correct: overPossessive },
  { rule: 'name:head-before', example: 'Principality of | Svaneti', correct: overHeadBefore },
  { rule: 'name:the', example: 'reported in The | Sunday Herald', correct: overThe },
  { rule: 'name:saint', example: 'St. | Boniface', correct: overSaint },
  { rule: 'name:without-title', example: 'Popular Front of India | Chairman', correct: withoutTitle },
  { rule: 'name:office-letters', example: 'a Member of Parliament (MP)', correct: noOfficeLetters },
  { rule: 'name:given-name', example: 'Rosario Garibaldi Bosco is no place', correct: byGivenName },
  { rule: 'name:head-word', example: 'Lancashire County Cricket Club is no place', correct: byHeadWord },
];

/** Corrects spans and types of names one by one, then of names that stand in one list. */
export function correctNames(names: readonly NameSpan[], context: Context): NameSpan[] {
  const corrected: NameSpan[] = [];
  for (let index = 0; index < names.length; index++) {
    const original = names[index] as NameSpan;
    if (original.firstToken < (corrected.at(-1)?.endToken ?? 0)) continue;
    const room = {
      from: corrected.at(-1)?.endToken ?? 0,
      to: names[index + 1]?.firstToken ?? context.document.tokens.length,
    };
    const name = correctOne(original, context, room);
    if (name) corrected.push(name);
  }
  return agreeInLists(corrected, context);
}

function correctOne(
  original: NameSpan,
  context: Context,
  room: { readonly from: number; readonly to: number },
): NameSpan | null {
  let name = original;
  for (const { rule, correct } of CORRECTIONS) {
    const next = correct(name, context, room);
    if (!next) return null;
    if (next !== name) name = { ...next, rule };
  }
  return name;
}

/** A part that hangs on the name by a hyphen without space, written with a capital or as part of a personal name. */
function overHyphen(name: NameSpan, { document }: Context, { to }: { readonly to: number }): NameSpan {
  const { tokens, tags } = document;
  let end = name.endToken;
  while (tokens[end]?.word === '-' && tokens[end]?.start === tokens[end - 1]?.end) {
    const next = tokens[end + 1];
    if (!next || next.start !== tokens[end]?.end || !hasLetters(next)) break;
    const proper = isCapital(next) || (name.type === 'Person' && tags.upos[end + 1] === 'PROPN');
    if (!proper || (end + 1 >= to && !isCapital(next))) break;
    end += 2;
    while (
      name.type === 'Person' &&
      end < to &&
      isCapital(tokens[end]) &&
      tags.upos[end] === 'PROPN' &&
      sameSentence(tokens, end)
    )
      end++;
  }
  return end === name.endToken ? name : respan(name, name.firstToken, end, tokens);
}

function overInitial(name: NameSpan, { document }: Context, { to }: { readonly to: number }): NameSpan {
  const { tokens, tags } = document;
  const last = tokens[name.endToken - 1];
  const initial = name.type === 'Person' && last?.word.length === 2 && last.word.endsWith('.');
  const next = tokens[name.endToken];
  if (!initial || name.endToken >= to || !isCapital(next) || tags.upos[name.endToken] !== 'PROPN')
    return name;
  return sameSentence(tokens, name.endToken)
    ? respan(name, name.firstToken, name.endToken + 1, tokens)
    : name;
}

const OWNING = new Set([
  'people',
  'peoples',
  'workers',
  'farmers',
  'women',
  'citizens',
  'children',
  'teachers',
  'peasants',
  'students',
  'pensioners',
  'soldiers',
]);

function overPossessive(name: NameSpan, { document, gazetteers }: Context): NameSpan {
  const { tokens } = document;
  if (!OWNING.has(tokens[name.endToken - 1]?.lower ?? '') || !isPossessive(tokens[name.endToken]))
    return name;
  let end = name.endToken + 1;
  while (isCapital(tokens[end]) && end < name.endToken + 4) end++;
  const head = gazetteers.nameHeads.get(tokens[end - 1]?.lower ?? '');
  return head ? { ...respan(name, name.firstToken, end, tokens), type: head } : name;
}

/** "Principality of Svaneti": a word for a body or state with a capital before "of". */
function overHeadBefore(
  name: NameSpan,
  { document, gazetteers }: Context,
  { from }: { readonly from: number },
): NameSpan {
  const { tokens } = document;
  let of = name.firstToken - 1;
  if (tokens[of]?.lower === 'the') of--;
  const head = tokens[of - 1];
  if (tokens[of]?.lower !== 'of' || of - 1 < from || !isCapital(head) || name.type === 'Person') return name;
  const type = gazetteers.nameHeads.get(head?.lower ?? '');
  return type ? { ...respan(name, of - 1, name.endToken, tokens), type } : name;
}

/** A capital on "The" inside a sentence makes it part of the name. */
function overThe(name: NameSpan, { document }: Context, { from }: { readonly from: number }): NameSpan {
  const { tokens, sentences } = document;
  const at = name.firstToken - 1;
  const inside =
    tokens[at]?.word === 'The' && at > (sentences[tokens[at]?.sentence ?? 0]?.firstToken ?? 0) && at >= from;
  const opened = tokens[at - 1]?.word;
  if (!inside || name.type !== 'Organization' || opened === '"' || opened === '“' || opened === ':')
    return name;
  return respan(name, at, name.endToken, tokens);
}

function overSaint(name: NameSpan, { document }: Context, { from }: { readonly from: number }): NameSpan {
  const { tokens } = document;
  const before = tokens[name.firstToken - 1];
  const saint = before?.word === 'St.' || before?.word === 'St' || before?.word === 'Saint';
  return saint && name.firstToken > from ? respan(name, name.firstToken - 1, name.endToken, tokens) : name;
}

/** An office at the end of a body's or place's name belongs to the person named next. */
function withoutTitle(name: NameSpan, { document, gazetteers }: Context): NameSpan {
  const { tokens } = document;
  if (name.type === 'Person' || name.rule === 'name:gazetteer') return name;
  let end = name.endToken;
  while (
    end - name.firstToken > 1 &&
    gazetteers.titles.heads.get(foldWord(tokens[end - 1]?.word ?? ''))?.plural === false
  )
    end--;
  return end === name.endToken ? name : respan(name, name.firstToken, end, tokens);
}

const OFFICE_LETTERS = new Set([
  'MP',
  'MPs',
  'MEP',
  'MEPs',
  'MSP',
  'MSPs',
  'MLA',
  'MPP',
  'TD',
  'TDs',
  'AM',
  'PM',
  'CEO',
  'CFO',
  'VP',
  'QC',
  'KC',
  'Jr.',
  'Sr.',
]);

function noOfficeLetters(name: NameSpan, { document }: Context): NameSpan | null {
  const alone = name.endToken - name.firstToken === 1;
  return alone && OFFICE_LETTERS.has(document.tokens[name.firstToken]?.word ?? '') ? null : name;
}

function byHeadWord(name: NameSpan, { document, gazetteers }: Context): NameSpan {
  const { tokens } = document;
  if (name.endToken - name.firstToken < 2 || name.rule === 'name:gazetteer') return name;
  if (name.type === 'Person' && hasGivenName(name, tokens, gazetteers)) return name;
  const type = headType(name, tokens, gazetteers);
  return type && type !== name.type ? { ...name, type } : name;
}

/** A place whose first word is a given name or initials, and that no gazetteer knows, is a person. */
function byGivenName(name: NameSpan, { document, gazetteers }: Context): NameSpan {
  const { tokens } = document;
  if (name.type !== 'Place' || name.rule === 'name:gazetteer' || name.endToken - name.firstToken < 2)
    return name;
  const words = wordsOf(tokens.slice(name.firstToken, name.endToken));
  if (gazetteers.cities.longestAt(words, 0)?.end === words.lower.length) return name;
  if (gazetteers.nameHeads.has(words.lower.at(-1) ?? '')) return name;
  const initials = INITIALS.test(tokens[name.firstToken]?.word ?? '');
  return initials || hasGivenName(name, tokens, gazetteers) ? { ...name, type: 'Person' } : name;
}

const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

function hasGivenName({ firstToken }: NameSpan, tokens: readonly Token[], gazetteers: Gazetteers): boolean {
  return gazetteers.people.givenNames.has(foldWord(tokens[firstToken]?.word ?? ''));
}

const AFTER_FIRST = new Set(['of', 'for']);

function headType(name: NameSpan, tokens: readonly Token[], gazetteers: Gazetteers): EntityType | undefined {
  const first = tokens[name.firstToken]?.lower ?? '';
  for (let at = name.firstToken + 1; at < name.endToken; at++) {
    if (AFTER_FIRST.has(tokens[at]?.lower ?? ''))
      return gazetteers.nameHeads.get(tokens[at - 1]?.lower ?? first);
  }
  return gazetteers.nameHeads.get(tokens[name.endToken - 1]?.lower ?? '');
}

const LIST_MARKS = new Set([',', 'and', 'or', '/', ';']);
const LEAST_IN_LIST = 3;
const LEAST_SHARE = 0.6;

/** Names in one list are of one kind: "Shas, Meretz, Yisrael BaAliyah and the Centre Party". */
function agreeInLists(names: readonly NameSpan[], { document }: Context): NameSpan[] {
  const agreed: NameSpan[] = [];
  let list: NameSpan[] = [];
  for (const name of names) {
    const last = list.at(-1);
    if (last && !isListed(last.endToken, name.firstToken, document.tokens)) {
      agreed.push(...agreeing(list));
      list = [];
    }
    list.push(name);
  }
  agreed.push(...agreeing(list));
  return agreed;
}

function isListed(end: number, start: number, tokens: readonly Token[]): boolean {
  if (start - end > 3 || start === end) return false;
  for (let at = end; at < start; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (!LIST_MARKS.has(lower) && lower !== 'the') return false;
  }
  return true;
}

function agreeing(list: readonly NameSpan[]): readonly NameSpan[] {
  if (list.length < LEAST_IN_LIST) return list;
  for (const type of ['Person', 'Organization'] as const) {
    const others = list.filter((name) => name.type !== type);
    if (others.length === 0 || others.length > list.length * (1 - LEAST_SHARE)) continue;
    return list.map((name) =>
      name.type !== type && name.rule === 'name:tagger' ? { ...name, type, rule: 'name:list' } : name,
    );
  }
  return list;
}

function respan(name: NameSpan, firstToken: number, endToken: number, tokens: readonly Token[]): NameSpan {
  return nameSpan({ firstToken, endToken }, name, tokens);
}

function isCapital(token: Token | undefined): boolean {
  const shape = shapeOf(token?.word ?? '');
  return shape === CAPITAL || shape === CAPITALS;
}

function hasLetters(token: Token): boolean {
  return token.lower !== token.word.toUpperCase();
}

function sameSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence === tokens[at - 1]?.sentence;
}
