import type { Layers, NameSpan, Step, Token } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { wordsOf } from '#reading/gazetteers/words.ts';
import { findAcronyms } from '#reading/names/acronyms.ts';
import { correctNames } from '#reading/names/correct-names.ts';
import { addDescribedNames } from '#reading/names/described-names.ts';
import { findDemonyms } from '#reading/names/find-demonyms.ts';
import { joinSpans } from '#reading/names/join-spans.ts';
import { findKnownAs } from '#reading/names/known-as.ts';
import { findKnownSpans } from '#reading/names/known-spans.ts';
import { inTextOrder, nameSpan } from '#reading/names/name-span.ts';
import { addNamesBeforeWho } from '#reading/names/names-before-who.ts';
import { addNamesBehindKinds } from '#reading/names/names-behind-kinds.ts';
import { spreadNames } from '#reading/names/spread-names.ts';
import { spreadWords } from '#reading/names/spread-words.ts';
import { addTitledNames } from '#reading/names/titled-names.ts';
import { opensWithTitle, trimName, trimPersonName } from '#reading/names/trim-names.ts';

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
      const joined = correctNames(joinSpans({ proposed, known, tokens }), { document, gazetteers });
      const described = addDescribedNames(withAcronyms(joined, tokens), { document, gazetteers });
      const behind = addNamesBehindKinds(described, document);
      const titled = addNamesBeforeWho(addTitledNames(behind, { document, gazetteers }), document);
      const persons = spreadNames({ names: asPersons(titled, tokens), tokens, gazetteers });
      const names = spreadWords(persons, document);
      return { names, demonyms: findDemonyms(known, names, tokens) };
    },
  };
}

function trimmed(span: NameSpan, tokens: readonly Token[], gazetteers: Gazetteers): NameSpan[] {
  const type = opensWithTitle(span, tokens) ? 'Person' : span.type;
  const range = type === 'Person' ? trimPersonName(span, tokens, gazetteers) : trimName(span, tokens);
  return range ? [nameSpan(range, { type, rule: span.rule }, tokens)] : [];
}

/** What a person is known as is a person's name, whatever it sounds like. */
function asPersons(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const knownAs = findKnownAs(names, tokens);
  return names.map((name) => (knownAs.has(name) ? { ...name, type: 'Person', rule: 'name:known-as' } : name));
}

/** Adds an acronym that the text explains as a name of the same type as what it stands for, or corrects its type. */
function withAcronyms(names: readonly NameSpan[], tokens: readonly Token[]): NameSpan[] {
  const acronyms = findAcronyms(names, tokens);
  if (acronyms.size === 0) return [...names];
  const others = names.filter(
    ({ firstToken, endToken }) => endToken - firstToken > 1 || !acronyms.has(firstToken),
  );
  const free = [...acronyms].filter(([token]) => !others.some((name) => isInside(token, name)));
  const added = free.map(([token, { type }]) =>
    nameSpan({ firstToken: token, endToken: token + 1 }, { type, rule: 'name:acronym' }, tokens),
  );
  return inTextOrder(others, added);
}

function isInside(token: number, { firstToken, endToken }: NameSpan): boolean {
  return firstToken <= token && token < endToken;
}
