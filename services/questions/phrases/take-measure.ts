import type { Measure } from '../understanding.ts';
import type { Word } from '../words.ts';
import { keepWords } from './keep-words.ts';

/** Openings that ask for a number, each with the words that ask for the things themselves. */
const COUNTED: readonly (readonly [opening: RegExp, instead: string])[] = [
  [/^how many (?:different )?(?:people|persons|speakers|politicians|individuals) /, 'who '],
  [/^how many (?:articles|documents|stories|reports) /, 'which articles '],
  [/^how many (?:countries|states|organi[sz]ations) /, 'who '],
  [/^how many (statements|quotes|quotations|remarks|comments) (?=by|of|from|about|on)/, '$1 '],
  [/^how many (?:statements|quotes|quotations|remarks|comments|times) /, ''],
  [/^how (?:often|frequently) /, ''],
  [/^how many (.+) (?:are|is|were) (?:there|named|mentioned) $/, '$1 '],
  [/^how many (?!of )/, 'which '],
  [/^what (?:is|are) the number of /, ''],
  [/^(?:the )?number of /, ''],
];

/** Words that ask for the first or the latest one; the rest of the question asks for all. */
const ENDS: readonly (readonly [words: RegExp, instead: string, measure: Measure])[] = [
  [/^when (did|has|was|were) (.*?)(?:for the )?(?:first|first time) /, '$1 $2', 'first'],
  [/^when (did|has|was|were) (.*?)(?:last|most recently|latest) /, '$1 $2', 'last'],
  [/^when (did|has|was|were) (.*) (?:for the )?first(?: time)? $/, '$1 $2 ', 'first'],
  [/^when (did|has|was|were) (.*) (?:last|most recently|for the last time) $/, '$1 $2 ', 'last'],
  [
    /^what (did|has|does) (.*) (?:say|said) (?:last|most recently|recently|lately|latest) $/,
    'what $1 $2 say ',
    'last',
  ],
  [/^what (did|has|does) (.*) (?:say|said) first $/, 'what $1 $2 say ', 'first'],
  [/^when /, '', null],
  [/^who was the (?:very )?first (?:person |one )?(?:to|who) /, 'who ', 'first'],
  [/^who was the (?:last|latest|most recent) (?:person |one )?(?:to|who) /, 'who ', 'last'],
  [/^who first /, 'who ', 'first'],
  [/^who (?:last|most recently) /, 'who ', 'last'],
  [/^who (\S+) (first|last) /, 'who $1 ', null],
  [/^(?:latest|newest) articles /, 'articles ', 'last'],
  [/(^| )(?:first|earliest|oldest) (statements?|quotes?|remarks?|comments?|words) /, '$1$2 ', 'first'],
  [
    /(^| )(?:last|latest|newest|most recent) (statements?|quotes?|remarks?|comments?|words) /,
    '$1$2 ',
    'last',
  ],
];

/** Words that ask for whoever said the most: "who spoke most often about NATO", "who said more about it". */
const MOST: readonly (readonly [words: RegExp, instead: string])[] = [
  [
    /^who (has |have )?(\S+) (?:the )?(?:more|most)(?: often| frequently| statements)? (?=about |on |of )/,
    'who $1$2 ',
  ],
  [/^who (has |have )?(\S+) (.+) (?:the most|most often|most frequently|more often|more) $/, 'who $1$2 $3 '],
  [
    /^who (?:is|was) (?:quoted|cited) (?:the )?(?:more|most)(?: often| frequently)? (?=$|about |on )/,
    'who spoke ',
  ],
];

/**
 * Takes "how many", "most", "first" and "latest" out of a question, so that what is left asks for the things themselves.
 * @returns the words that are left; words that were put in have no place in the question
 */
export function takeMeasure(words: readonly Word[]): { words: readonly Word[]; measure: Measure } {
  const text = words.map(({ plain }) => `${plain} `).join('');
  for (const [opening, instead] of COUNTED)
    if (opening.test(text))
      return { words: keepWords(words, text.replace(opening, instead)), measure: 'count' };
  for (const [shape, instead] of MOST)
    if (shape.test(text)) return { words: keepWords(words, text.replace(shape, instead)), measure: 'most' };
  for (const [shape, instead, given] of ENDS) {
    const match = shape.exec(text);
    if (match === null) continue;
    const measure = given ?? (match[2] === 'first' || match[2] === 'last' ? match[2] : null);
    return { words: keepWords(words, text.replace(shape, instead)), measure };
  }
  return { words, measure: null };
}
