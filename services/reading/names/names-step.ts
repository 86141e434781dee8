import type { Demonym, Layers, NameSpan, Step, Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';
import { findAcronyms } from '#reading/names/acronyms.ts';
import { asName, findKnownSpans, type KnownSpan, typeOfNaming } from '#reading/names/known-spans.ts';
import { spreadNames } from '#reading/names/spread-names.ts';
import { trimName, trimPersonName } from '#reading/names/trim-names.ts';

type Needs = 'tokens' | 'sentences' | 'tags' | 'modelWords';

/** Finds spans that may be names; the trained tagger is one, and what it proposes is corrected here. */
export type ProposeNames = (document: Pick<Layers, Needs>) => readonly NameSpan[];

/** The step that finds names: what a tagger proposes, corrected and completed by gazetteers and by the rest of the document. */
export function createNamesStep(parts: {
  readonly gazetteers: Gazetteers;
  readonly propose: ProposeNames;
}): Step<Needs, 'names' | 'demonyms'> {
  const { gazetteers, propose } = parts;
  return {
    name: 'names',
    needs: ['tokens', 'sentences', 'tags', 'modelWords'],
    adds: ['names', 'demonyms'],
    run(document) {
      const { tokens } = document;
      const known = findKnownSpans(gazetteers, wordsOf(tokens));
      const proposed = propose(document).flatMap((span) => trimmed(span, tokens, gazetteers));
      const joined = joinSpans({ proposed, known, tokens });
      const names = spreadNames({ names: withAcronyms(joined, tokens), tokens, gazetteers });
      return { names, demonyms: findDemonyms(known, names, tokens) };
    },
  };
}

function trimmed(span: NameSpan, tokens: readonly Token[], gazetteers: Gazetteers): NameSpan[] {
  const range = span.type === 'Person' ? trimPersonName(span, tokens, gazetteers) : trimName(span, tokens);
  return range ? [nameSpan(range, { type: span.type, rule: span.rule }, tokens)] : [];
}

/**
 * Joins proposed and known spans. A known name wins over what lies inside it and gives its type to an equal span; a
 * longer proposed span wins over the known names in it ("European Council on Foreign Relations" over "European
 * Council"); a demonym alone is no name.
 */
function joinSpans(spans: {
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
    if (!span || !naming || naming.vague) return;
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
    names.push(span);
    void within;
  }

  function typeFor(naming: Parameters<typeof typeOfNaming>[0], span: NameSpan) {
    return naming.vague ? span.type : typeOfNaming(naming);
  }
}

/** Adds the acronym in brackets behind a name as a name of the same type, or corrects its type. */
function withAcronyms(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const acronyms = findAcronyms(names, tokens);
  if (acronyms.size === 0) return [...names];
  const rest = names.filter(
    ({ firstToken, endToken }) => endToken - firstToken > 1 || !acronyms.has(firstToken),
  );
  for (const [token, name] of acronyms) {
    if (rest.some(({ firstToken, endToken }) => firstToken <= token && token < endToken)) continue;
    rest.push(
      nameSpan({ firstToken: token, endToken: token + 1 }, { type: name.type, rule: 'name:acronym' }, tokens),
    );
  }
  return rest.sort((one, other) => one.firstToken - other.firstToken);
}

/** The demonyms of a document: known adjectives and peoples that are no part of a name. */
function findDemonyms(
  known: readonly KnownSpan[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): Demonym[] {
  const demonyms: Demonym[] = [];
  let at = 0;
  for (const span of known) {
    const naming =
      span.namings.find(({ as }) => as === 'adjective') ?? span.namings.find(({ as }) => as === 'people');
    if (!naming) continue;
    while (at < names.length && (names[at]?.endToken ?? 0) <= span.firstToken) at++;
    if ((names[at]?.firstToken ?? Number.POSITIVE_INFINITY) < span.endToken) continue;
    demonyms.push({
      start: tokens[span.firstToken]?.start ?? 0,
      end: tokens[span.endToken - 1]?.end ?? 0,
      firstToken: span.firstToken,
      endToken: span.endToken,
      type: naming.entity.type,
      code: naming.entity.code,
      people: !span.namings.some(({ as }) => as === 'adjective'),
    });
  }
  return demonyms;
}

/** A name over a range of tokens. */
export function nameSpan(
  range: { readonly firstToken: number; readonly endToken: number },
  what: Pick<NameSpan, 'type' | 'rule'>,
  tokens: readonly Token[],
): NameSpan {
  return {
    start: tokens[range.firstToken]?.start ?? 0,
    end: tokens[range.endToken - 1]?.end ?? 0,
    firstToken: range.firstToken,
    endToken: range.endToken,
    type: what.type,
    rule: what.rule,
  };
}
