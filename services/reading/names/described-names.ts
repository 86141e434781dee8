import type { Layers, NameSpan } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { isCapital } from '#reading/names/correction.ts';
import { coveredTokens, inTextOrder, nameSpan } from '#reading/names/name-span.ts';

/** What a body is called in small letters behind its name: "the M23 rebel group", "the opposition Tisza party". */
const KINDS_BEHIND = new Set('party militia rebels insurgents guerrillas'.split(' '));
/** Words that stand between a name and "group" or "movement", which alone say too little. */
const FIGHTING = new Set(
  'rebel militant armed insurgent paramilitary separatist guerrilla jihadist protest'.split(' '),
);
const LOOSE_KINDS = new Set(
  'group movement alliance coalition organization organisation faction force'.split(' '),
);
/** Adjectives of peoples and beliefs, which name no body: "the Islamist militant group". */
const ADJECTIVE = /(?:ist|ian|ean|ite|ish|ese|ic|[a-z]i)$/;
const PARTY_MEMBERS = new Set(
  'democrats liberals conservatives socialists greens communists moderates'.split(' '),
);
/** Those of whom every country has some are a party only with a word before: "Social Democrats", not "Democrats". */
const NEEDS_MORE = new Set(['democrats', 'conservatives', 'moderates']);

type Document = Pick<Layers, 'tokens' | 'tags'>;

/**
 * Adds bodies that no tagger saw and that the words beside them tell: what is called a party or a rebel group, and parties
 * called by their members ("the Social Democrats"). Found once, such a name is found wherever it stands.
 */
export function addDescribedNames(
  names: readonly NameSpan[],
  { document, gazetteers }: { readonly document: Document; readonly gazetteers: Gazetteers },
): NameSpan[] {
  const { tokens } = document;
  const settled = names.filter((name) => !isOpen(name));
  const covered = coveredTokens(settled, tokens.length);
  const added: NameSpan[] = [];
  const found = new Set<string>();
  for (const { index } of tokens)
    if (isDescribed(index) || isParty(index)) found.add(tokens[index]?.word ?? '');
  if (found.size === 0) return [...names];
  for (const { index, word } of tokens) {
    if (covered[index] || !found.has(word)) continue;
    const firstToken = startOfParty(index);
    covered.fill(1, firstToken, index + 1);
    added.push(
      nameSpan({ firstToken, endToken: index + 1 }, { type: 'Organization', rule: 'name:described' }, tokens),
    );
  }
  const others = names.filter((name) => !isOpen(name) || covered[name.firstToken] === 0);
  return inTextOrder(others, added);

  function isDescribed(at: number): boolean {
    const isFirst = !isFree(at - 1) || tokens[at - 1]?.lower === 'the';
    if (!isFree(at) || !isFirst || document.tags.upos[at] !== 'PROPN') return false;
    const { word = '', lower = '' } = tokens[at] ?? {};
    if (ADJECTIVE.test(lower) || gazetteers.titles.heads.has(lower) || word.length < 2) return false;
    const next = tokens[at + 1];
    const kind = FIGHTING.has(next?.lower ?? '') ? tokens[at + 2] : next;
    const isSmall = kind !== undefined && kind.word === kind.lower;
    return isSmall && (KINDS_BEHIND.has(kind.lower) || (kind !== next && LOOSE_KINDS.has(kind.lower)));
  }

  /** "the Liberals", "Social Democrats": a party by its members, not as a sentence's first word alone. */
  function isParty(at: number): boolean {
    const lower = tokens[at]?.lower ?? '';
    if (!isFree(at) || !PARTY_MEMBERS.has(lower)) return false;
    if (startOfParty(at) < at) return true;
    return tokens[at - 1]?.lower === 'the' && !NEEDS_MORE.has(lower);
  }

  function startOfParty(at: number): number {
    if (!PARTY_MEMBERS.has(tokens[at]?.lower ?? '')) return at;
    const before = tokens[at - 1];
    const isPart = isFree(at - 1) && before?.sentence === tokens[at]?.sentence && before?.lower !== 'the';
    return isPart ? at - 1 : at;
  }

  function isFree(at: number): boolean {
    return at >= 0 && covered[at] === 0 && isCapital(tokens[at]);
  }
}

/** One word that a tagger alone took for a name: of what kind, the words beside it tell better. */
function isOpen({ firstToken, endToken, rule }: NameSpan): boolean {
  return rule === 'name:tagger' && endToken - firstToken === 1;
}
