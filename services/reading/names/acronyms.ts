import type { NameSpan, Token } from '#reading/document.ts';

const LEFT_OUT = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'de', 'la', 'du', 'des', 'a']);

/** Letters that stand for an office: "Member of the Scottish Parliament (MSP)". */
const OFFICES = new Set(['MP', 'MSP', 'MEP', 'MLA', 'MPP', 'TD']);

/**
 * Acronyms that the text explains: in brackets behind the name ("European Council on Foreign Relations (ECFR)"), or by being just the
 * initials of a body named before ("the Rapid Support Forces … the RSF"). Gives the name for the token of each.
 */
export function findAcronyms(names: readonly NameSpan[], tokens: readonly Token[]): Map<number, NameSpan> {
  const bracketed = findBracketed(names, tokens);
  const byInitials = findByInitials(names, tokens);
  return new Map([...byInitials, ...bracketed]);
}

function findBracketed(names: readonly NameSpan[], tokens: readonly Token[]): Map<number, NameSpan> {
  const acronyms = new Map<number, NameSpan>();
  for (const name of names) {
    if (name.endToken - name.firstToken < 2) continue;
    const open = tokens[name.endToken]?.word;
    const inside = tokens[name.endToken + 1];
    const close = tokens[name.endToken + 2]?.word;
    if (
      open !== '(' ||
      !inside ||
      OFFICES.has(inside.word) ||
      (close !== ')' && close !== ';' && close !== ',')
    )
      continue;
    if (spellsOut(inside.word, wordsIn(name, tokens))) acronyms.set(inside.index, name);
  }
  return acronyms;
}

/** Letters that stand for no body of the text, whatever its initials: of a country, a currency, an hour, a continent. */
const WORDS_OF_THEIR_OWN = new Set(['USA', 'UAE', 'UK', 'USD', 'GMT', 'EDT', 'EST', 'CEO', 'CFO', 'COO']);
const INITIALS = /^\p{Lu}{3,6}$/u;

function findByInitials(names: readonly NameSpan[], tokens: readonly Token[]): Map<number, NameSpan> {
  const bodies = new Map<string, NameSpan>();
  for (const name of names) {
    const initials = name.type === 'Organization' ? initialsOf(wordsIn(name, tokens)) : '';
    if (INITIALS.test(initials) && !bodies.has(initials)) bodies.set(initials, name);
  }
  if (bodies.size === 0) return new Map();
  return new Map(
    tokens.flatMap(({ word, index }) => {
      const body = WORDS_OF_THEIR_OWN.has(word) ? undefined : bodies.get(word);
      return body && body.endToken <= index ? [[index, body] as const] : [];
    }),
  );
}

/** Empty where a word has no capital of its own. */
function initialsOf(words: readonly string[]): string {
  const counted = words.filter((word) => !LEFT_OUT.has(word.toLowerCase()));
  return counted.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? counted.map(([first]) => first).join('') : '';
}

/** Whether the letters of an acronym are, in order, letters that words of the name begin with (small words may be left out). */
export function spellsOut(acronym: string, words: readonly string[]): boolean {
  const letters = [...acronym.replaceAll('.', '')].filter(
    (letter) => letter.toLowerCase() !== letter.toUpperCase(),
  );
  if (letters.length < 2 || letters.filter((letter) => letter === letter.toUpperCase()).length < 2)
    return false;
  const initials = words
    .filter((word) => !LEFT_OUT.has(word.toLowerCase()))
    .map((word) => word[0]?.toLowerCase());
  let at = 0;
  let found = 0;
  for (const letter of letters) {
    const index = initials.indexOf(letter.toLowerCase(), at);
    if (index < 0) continue;
    at = index + 1;
    found++;
  }
  return found >= 2 && found >= Math.min(letters.length, initials.length) - 1;
}

function wordsIn(name: NameSpan, tokens: readonly Token[]): string[] {
  return tokens
    .slice(name.firstToken, name.endToken)
    .flatMap(({ word }) => word.split('-'))
    .filter((word) => word !== '');
}
