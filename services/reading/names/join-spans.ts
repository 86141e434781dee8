import type { NameSpan, Token } from '#reading/document.ts';
import { asName, type KnownSpan, typeOfNaming } from '#reading/names/known-spans.ts';
import { nameSpan } from '#reading/names/name-span.ts';

/**
 * Joins proposed and known spans. A known name wins over what lies inside it and gives its type to an equal span; a
 * longer proposed span wins over the known names in it ("European Council on Foreign Relations" over "European
 * Council"); a demonym alone is no name.
 */
export function joinSpans(spans: {
  readonly proposed: readonly NameSpan[];
  readonly known: readonly KnownSpan[];
  readonly tokens: readonly Token[];
}): NameSpan[] {
  const { proposed, known, tokens } = spans;
  const names: NameSpan[] = [];
  let at = 0;
  for (const span of proposed) {
    while (at < known.length && (known[at]?.endToken ?? 0) <= span.firstToken) pushKnown(known[at++]);
    const within: KnownSpan[] = [];
    let over: KnownSpan | undefined;
    while (at < known.length && (known[at]?.firstToken ?? 0) < span.endToken) {
      const one = known[at++] as KnownSpan;
      if (one.firstToken <= span.firstToken && one.endToken >= span.endToken) over = one;
      else within.push(one);
    }
    if (over) pushOver(over, span);
    else pushProposed(span, within);
  }
  while (at < known.length) pushKnown(known[at++]);
  return names;

  function pushKnown(span: KnownSpan | undefined): void {
    const naming = span && asName(span);
    if (!span || !naming || (naming.vague && !isVouchedFor(span, tokens))) return;
    names.push(nameSpan(span, { type: typeOfNaming(naming), rule: 'name:gazetteer' }, tokens));
  }

  function pushOver(over: KnownSpan, span: NameSpan): void {
    const naming = asName(over);
    const same = over.firstToken === span.firstToken && over.endToken === span.endToken;
    if (!naming) {
      if (!same) names.push(span);
      return;
    }
    if (naming.vague && !same) names.push(span);
    else names.push(nameSpan(over, { type: typeFor(naming, span), rule: 'name:gazetteer' }, tokens));
  }

  function pushProposed(span: NameSpan, within: readonly KnownSpan[]): void {
    if (isMadeOf(span, within)) for (const one of within) pushKnown(one);
    else names.push(span);
  }

  function typeFor(naming: Parameters<typeof typeOfNaming>[0], span: NameSpan) {
    return naming.vague ? span.type : typeOfNaming(naming);
  }
}

/** "NATO Ukraine" in "a NATO Ukraine contact group": known names side by side are no new one. */
function isMadeOf(span: NameSpan, within: readonly KnownSpan[]): boolean {
  if (within.length < 2) return false;
  let at = span.firstToken;
  for (const one of within) {
    const naming = asName(one);
    if (one.firstToken !== at || !naming || naming.vague) return false;
    at = one.endToken;
  }
  return at === span.endToken;
}

/** Words after a name with other meanings that make it a party or house: "Labour leader", "Senate candidate". */
const VOUCHING = new Set(
  'leader leaders mp mps candidate candidates lawmaker lawmakers government spokesman spokeswoman spokesperson chairman politician politicians senator senators member members'.split(
    ' ',
  ),
);

function isVouchedFor({ endToken }: KnownSpan, tokens: readonly Token[]): boolean {
  return (
    VOUCHING.has(tokens[endToken]?.lower ?? '') &&
    tokens[endToken]?.sentence === tokens[endToken - 1]?.sentence
  );
}
