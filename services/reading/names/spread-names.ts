import type { NameSpan, Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { CAPITAL, CAPITALS, foldWord, shapeOf } from '#reading/gazetteers/words.ts';

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
    const alone = name.endToken - name.firstToken === 1;
    const word = foldWord(tokens[name.firstToken]?.word ?? '');
    const isSurname = alone && name.type !== 'Person' && name.rule !== 'name:gazetteer' && surnames.has(word);
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
    const last = foldWord(tokens[endToken - 1]?.word ?? '');
    const isSurname =
      type === 'Person' && endToken - firstToken > 1 && isNameLike(tokens[endToken - 1]?.word ?? '');
    const first = foldWord(tokens[firstToken]?.word ?? '');
    // "Claudia Major": a word that is a title as well is a surname only behind a given name.
    const isTitle = gazetteers.titles.heads.has(last) && !gazetteers.people.givenNames.has(first);
    if (isSurname && !gazetteers.nameHeads.has(last) && !isTitle) surnames.add(last);
    else if (type !== 'Person' && endToken - firstToken === 1 && rule === 'name:gazetteer') others.add(last);
  }
  for (const word of others) surnames.delete(word);
  return surnames;
}

/** Written as a name is, and no single letter: initials end no full name. */
function isNameLike(word: string): boolean {
  const shape = shapeOf(word);
  return word.length > 2 && (shape === CAPITAL || shape === CAPITALS);
}
