import type { NameSpan } from '#reading/document.ts';
import type { EntityType } from '#reading/extraction.ts';
import { isOutletName } from '#reading/gazetteers/outlets.ts';
import { foldWord, wordsOf } from '#reading/gazetteers/words.ts';
import {
  type Correction,
  type CorrectionContext,
  continuesSentence,
  hasGivenName,
  isCapital,
  isKnown,
} from '#reading/names/correction.ts';

/** Corrections of what kind of thing a name names. */
export const TYPE_CORRECTIONS: readonly Correction[] = [
  { rule: 'name:after-title', example: 'Minister Rangi Parata is no body', correct: byTitleBefore },
  { rule: 'name:given-name', example: 'Rosario Garibaldi Bosco is no place', correct: byGivenName },
  { rule: 'name:speaker', example: 'Adlercreutz said: no place speaks', correct: bySpeaking },
  { rule: 'name:outlet', example: 'told Radio Kampala', correct: byOutletWord },
  {
    rule: 'name:owned-office',
    example: 'chief executive of Nordbank; Volvo CEO Ek',
    correct: byOfficeBeside,
  },
  { rule: 'name:head-word', example: 'Lancashire County Cricket Club is no place', correct: byHeadWord },
];

/** A title or honorific stands before a person. */
function byTitleBefore(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  if (name.type === 'Person' || isKnown(name) || endsWithHead(name, context)) return name;
  const before = tokens[name.firstToken - 1];
  const word = foldWord(before?.word ?? '');
  if (before?.sentence !== tokens[name.firstToken]?.sentence || before?.word === before?.lower) return name;
  const { titles, people } = context.gazetteers;
  const head = titles.heads.get(word);
  const titled = head !== undefined && !head.plural && !head.common;
  return titled || people.honorifics.has(word) ? { ...name, type: 'Person' } : name;
}

const INITIALS = /^(?:\p{Lu}\.){1,3}$/u;

/** A place whose first word is a given name or initials, and that no gazetteer knows, is a person. */
function byGivenName(name: NameSpan, context: CorrectionContext): NameSpan {
  if (name.type !== 'Place' || isKnown(name) || name.endToken - name.firstToken < 2) return name;
  if (isCity(name, context) || endsWithHead(name, context)) return name;
  const initials = INITIALS.test(context.document.tokens[name.firstToken]?.word ?? '');
  return initials || hasGivenName(name, context) ? { ...name, type: 'Person' } : name;
}

const SPEAKS = new Set(['say', 'tell', 'add', 'ask', 'warn', 'argue', 'reply', 'insist', 'explain']);

/** What speaks and is no known place is a person. */
function bySpeaking(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tags } = context.document;
  const speaks = tags.upos[name.endToken] === 'VERB' && SPEAKS.has(tags.lemmas[name.endToken] ?? '');
  if (name.type !== 'Place' || !speaks || isKnown(name) || isCity(name, context)) return name;
  return { ...name, type: 'Person' };
}

/** What is called as newspapers and broadcasters are is one, unless it begins with a person's given name. */
function byOutletWord(name: NameSpan, context: CorrectionContext): NameSpan {
  if (name.type === 'Organization' || isKnown(name) || hasGivenName(name, context)) return name;
  const words = context.document.tokens.slice(name.firstToken, name.endToken).map(({ lower }) => lower);
  return isOutletName(words, context.gazetteers.outletWords) ? { ...name, type: 'Organization' } : name;
}

/** Offices that companies have. */
const COMPANY_OFFICES = new Set('ceo cfo coo chairman chairwoman'.split(' '));

/** What an office is of ("chief executive of Nordbank"), or what a company's office stands behind ("Volvo CEO Stina Ek"), is a body. */
function byOfficeBeside(name: NameSpan, context: CorrectionContext): NameSpan {
  const { tokens } = context.document;
  const alone = name.endToken - name.firstToken === 1;
  if (name.type !== 'Person' || !alone || isKnown(name) || hasGivenName(name, context)) return name;
  const office = foldWord(tokens[name.firstToken - 2]?.word ?? '');
  const isOwner =
    tokens[name.firstToken - 1]?.lower === 'of' &&
    COMPANY_HEADS.has(office) &&
    continuesSentence(tokens, name.firstToken);
  const isBefore =
    COMPANY_OFFICES.has(foldWord(tokens[name.endToken]?.word ?? '')) && isCapital(tokens[name.endToken + 1]);
  return isOwner || isBefore ? { ...name, type: 'Organization' } : name;
}

const COMPANY_HEADS = new Set([...COMPANY_OFFICES, 'executive', 'director', 'chair', 'founder']);

function byHeadWord(name: NameSpan, context: CorrectionContext): NameSpan {
  if (name.endToken - name.firstToken < 2 || isKnown(name)) return name;
  if (name.type === 'Person' && hasGivenName(name, context)) return name;
  const type = headType(name, context);
  return type && type !== name.type ? { ...name, type } : name;
}

const AFTER_FIRST = new Set(['of', 'for']);

/** By the word before the first "of", else by the last word. */
function headType(name: NameSpan, { document, gazetteers }: CorrectionContext): EntityType | undefined {
  const { tokens } = document;
  for (let at = name.firstToken + 1; at < name.endToken; at++) {
    if (AFTER_FIRST.has(tokens[at]?.lower ?? ''))
      return gazetteers.nameHeads.get(tokens[at - 1]?.lower ?? '');
  }
  return gazetteers.nameHeads.get(tokens[name.endToken - 1]?.lower ?? '');
}

function endsWithHead(name: NameSpan, { document, gazetteers }: CorrectionContext): boolean {
  return gazetteers.nameHeads.has(document.tokens[name.endToken - 1]?.lower ?? '');
}

function isCity(name: NameSpan, { document, gazetteers }: CorrectionContext): boolean {
  const words = wordsOf(document.tokens.slice(name.firstToken, name.endToken));
  return gazetteers.cities.longestAt(words, 0)?.end === words.lower.length;
}
