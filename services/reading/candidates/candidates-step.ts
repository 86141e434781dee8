import { findCommonNominals } from '#reading/candidates/common-nominals.ts';
import { metonymRule } from '#reading/candidates/metonyms.ts';
import { findOfficeNominals } from '#reading/candidates/office-nominals.ts';
import { findOwnedElsewhere } from '#reading/candidates/owned-elsewhere.ts';
import { findPersonNominals } from '#reading/candidates/person-nominals.ts';
import { findPronouns } from '#reading/candidates/pronouns.ts';
import type { Candidate, Layers, NameSpan, Step } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import type { Naming } from '#reading/gazetteers/known-names.ts';
import { type Words, wordsOf } from '#reading/gazetteers/words.ts';

type Needs = 'text' | 'tokens' | 'sentences' | 'tags' | 'trees' | 'names' | 'demonyms' | 'offices';

/** The step that finds every mention before it is known whose: names, demonyms, metonyms, nominals, pronouns, in text order. */
export function createCandidatesStep(gazetteers: Gazetteers): Step<Needs, 'candidates'> {
  return {
    name: 'candidates',
    needs: ['text', 'tokens', 'sentences', 'tags', 'trees', 'names', 'demonyms', 'offices'],
    adds: ['candidates'],
    run(document) {
      const words = wordsOf(document.tokens);
      const candidates = [
        ...nameCandidates(document, { words, gazetteers }),
        ...demonymCandidates(document),
        ...findOfficeNominals(document),
        ...findCommonNominals(document, gazetteers),
        ...findPersonNominals(document, gazetteers),
        ...findPronouns(document, gazetteers),
      ];
      return { candidates: candidates.sort((one, other) => one.start - other.start || other.end - one.end) };
    },
  };
}

function nameCandidates(
  document: Pick<Layers, 'tokens' | 'tags' | 'trees' | 'names' | 'demonyms'>,
  { words, gazetteers }: { words: Words; gazetteers: Gazetteers },
): Candidate[] {
  const known = new Map(document.names.map((name) => [name, knownNaming(name, words, gazetteers)]));
  const bodies = [...known].flatMap(([name, naming]) =>
    naming?.as === 'name' && naming.entity.type === 'Organization' ? [{ name, ...naming }] : [],
  );
  const countryOf = (name: NameSpan) => known.get(name)?.entity.code ?? null;
  const elsewhere = findOwnedElsewhere(document, { bodies, countryOf });
  return document.names.map((name) =>
    nameCandidate(name, { document, naming: elsewhere.has(name) ? null : (known.get(name) ?? null) }),
  );
}

function nameCandidate(
  name: NameSpan,
  { document, naming }: { document: Pick<Layers, 'tokens' | 'tags' | 'trees'>; naming: Naming | null },
): Candidate {
  const span = { start: name.start, end: name.end, firstToken: name.firstToken, endToken: name.endToken };
  const rule = naming?.as === 'seat' ? metonymRule(name, document) : null;
  if (naming && rule)
    return { ...span, kind: 'nominal', type: naming.entity.type, code: naming.entity.code, rule };
  const code = naming?.as === 'name' && !naming.entity.generic ? naming.entity.code : null;
  return { ...span, kind: 'name', type: name.type, code, rule: name.rule };
}

/** What the gazetteers know by exactly this name and of its type, or null. */
function knownNaming(name: NameSpan, words: Words, gazetteers: Gazetteers): Naming | null {
  const first = words.wordOfToken[name.firstToken] ?? 0;
  const match = gazetteers.known.phrases.longestAt(words, first);
  if (!match || match.end !== words.wordOfToken[name.endToken]) return null;
  const namings = match.values.filter(({ as }) => as === 'name' || as === 'seat');
  const isSeat = name.type !== 'Person' && name.type !== 'Organization';
  const seats = isSeat ? namings.filter(({ as }) => as === 'seat') : [];
  return (
    namings.find(({ as, entity }) => as === 'name' && entity.type === name.type) ??
    // "Brussels" stands for the European Union rather than for Belgium.
    seats.find(({ entity }) => entity.type === 'Organization') ??
    seats[0] ??
    null
  );
}

function demonymCandidates({ demonyms }: Pick<Layers, 'demonyms'>): Candidate[] {
  return demonyms.map(({ start, end, firstToken, endToken, type, code, people }) => ({
    ...{ start, end, firstToken, endToken, type, code },
    kind: 'nominal',
    rule: people ? 'candidate:people' : 'candidate:demonym',
  }));
}
