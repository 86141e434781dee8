import type { NameSpan, Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { CAPITAL, CAPITALS, foldWord, shapeOf } from '#reading/gazetteers/words.ts';
import { isHyphen, touches } from '#reading/names/correction.ts';

/**
 * Makes names consistent within a document: a word that ends a person's full name is that person's surname wherever it
 * stands alone ("Mark Rutte … Rutte said"), and is found where no tagger saw it.
 */
export function spreadNames(found: {
  readonly names: readonly NameSpan[];
  readonly tokens: readonly Token[];
  readonly gazetteers: Gazetteers;
}): NameSpan[] {
  const { names, tokens } = found;
  const surnames = surnamesOf(names, found);
  if (surnames.size === 0) return [...names];
  const spread: NameSpan[] = [];
  let at = 0;
  for (const name of names) {
    addMissed(at, name.firstToken);
    const first = surnameStart(name, tokens);
    const word = joinedWord({ firstToken: first, endToken: name.endToken }, tokens);
    const isSurname =
      first === name.firstToken &&
      name.type !== 'Person' &&
      name.rule !== 'name:gazetteer' &&
      surnames.has(word);
    spread.push(isSurname ? { ...name, type: 'Person', rule: 'name:surname-seen' } : name);
    at = name.endToken;
  }
  addMissed(at, tokens.length);
  return spread;

  function addMissed(first: number, end: number): void {
    for (let index = first; index < end; index++) {
      const token = tokens[index];
      if (!token || !isNameLike(token.word) || !surnames.has(foldWord(token.word))) continue;
      // "Major General Holt" beside a Claudia Major
      const isTitle = found.gazetteers.titles.heads.has(foldWord(token.word));
      if (isTitle && isNameLike(tokens[index + 1]?.word ?? '')) continue;
      spread.push({
        start: token.start,
        end: token.end,
        firstToken: index,
        endToken: index + 1,
        type: 'Person',
        rule: 'name:surname-seen',
      });
    }
  }
}

/** Last words of full personal names, folded; words that are a name of another kind as well are left out. */
function surnamesOf(
  names: readonly NameSpan[],
  { tokens, gazetteers }: { readonly tokens: readonly Token[]; readonly gazetteers: Gazetteers },
): Set<string> {
  const surnames = new Set<string>();
  const others = new Set<string>();
  for (const { firstToken, endToken, type, rule } of names) {
    const start = surnameStart({ firstToken, endToken }, tokens);
    const last = joinedWord({ firstToken: start, endToken }, tokens);
    const isSurname = type === 'Person' && start > firstToken && isNameLike(tokens[endToken - 1]?.word ?? '');
    const first = foldWord(tokens[firstToken]?.word ?? '');
    // "Claudia Major": a word that is a title as well is a surname only behind a given name.
    const isTitle = gazetteers.titles.heads.has(last) && !gazetteers.people.givenNames.has(first);
    if (isSurname && !gazetteers.nameHeads.has(last) && !isTitle) surnames.add(last);
    else if (type !== 'Person' && endToken - firstToken === 1 && rule === 'name:gazetteer') others.add(last);
  }
  for (const word of others) surnames.delete(word);
  return surnames;
}

/** Where a name's last word begins, with what hyphens join to it: "Sarpong-Danquah" in "Efua Sarpong-Danquah". */
function surnameStart(name: Pick<NameSpan, 'firstToken' | 'endToken'>, tokens: readonly Token[]): number {
  let first = name.endToken - 1;
  while (first - 2 >= name.firstToken && isHyphen(tokens[first - 1]) && touches(tokens, first)) first -= 2;
  return first;
}

function joinedWord(range: Pick<NameSpan, 'firstToken' | 'endToken'>, tokens: readonly Token[]): string {
  let word = '';
  for (let at = range.firstToken; at < range.endToken; at++) word += foldWord(tokens[at]?.word ?? '');
  return word;
}

/** Written as a name is, and no single letter: initials end no full name. */
function isNameLike(word: string): boolean {
  const shape = shapeOf(word);
  return word.length > 2 && (shape === CAPITAL || shape === CAPITALS);
}
