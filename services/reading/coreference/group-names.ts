import type { Draft } from '#reading/coreference/draft.ts';
import { isFormOf, surnameKey } from '#reading/coreference/person-names.ts';
import type { Candidate, Layers } from '#reading/document.ts';
import type { EntityType } from '#reading/extraction.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import type { Gender } from '#reading/gazetteers/people-words.ts';
import { foldWord } from '#reading/gazetteers/words.ts';
import { findAcronyms } from '#reading/names/acronyms.ts';
import { findKnownAs } from '#reading/names/known-as.ts';

type Needs = Pick<Layers, 'text' | 'tokens' | 'names' | 'candidates'>;

/** Names, demonyms and metonyms put together: one draft for each thing that the document names. */
export type NameGroups = {
  readonly drafts: Draft[];
  /** The draft of each candidate, null where it is still open. */
  readonly draftOf: (Draft | null)[];
};

/**
 * Groups all mentions whose words alone tell what they name: by gazetteer code, by the name itself, by the acronym that
 * the text explains, and persons by the forms of one name. A surname that stands before the full name (in a headline)
 * joins it all the same.
 */
export function groupNames(document: Needs, gazetteers: Gazetteers): NameGroups {
  const { candidates, tokens } = document;
  const drafts: Draft[] = [];
  const draftOf: (Draft | null)[] = candidates.map(() => null);
  const byCode = new Map<string, Draft>();
  const byName = new Map<string, Draft>();
  const acronyms = findAcronyms(document.names, tokens);
  const nameOfToken = new Map<number, string>();

  const explained = explainedOtherwise();
  candidates.forEach((candidate, index) => {
    if (candidate.code !== null && !explained.has(candidate))
      addTo(draftByCode(candidate), index, ruleOfCode(candidate));
    else if (candidate.kind === 'name' && candidate.type !== 'Person') groupThing(candidate, index);
  });
  groupPersons();
  return { drafts, draftOf };

  /** "Rapid Support Forces (RSF)": mentions of an acronym that the text explains as another thing than the gazetteer knows by it. */
  function explainedOtherwise(): Set<Candidate> {
    const codes = new Map(candidates.map((candidate) => [candidate.firstToken, candidate.code]));
    const others = new Set<string>();
    for (const [token, name] of acronyms) {
      const written = codes.get(token) ?? null;
      if (written !== null && codes.get(name.firstToken) !== written) others.add(tokens[token]?.word ?? '');
    }
    if (others.size === 0) return new Set();
    const isOther = ({ kind, firstToken, endToken }: Candidate) =>
      kind === 'name' && endToken - firstToken === 1 && others.has(tokens[firstToken]?.word ?? '');
    return new Set(candidates.filter(isOther));
  }

  function groupThing(candidate: Candidate, index: number): void {
    const spelledOut = acronyms.get(candidate.firstToken);
    const key = `${candidate.type} ${wordsOf(candidate).join(' ')}`;
    const known = nameOfToken.get(spelledOut?.firstToken ?? -1);
    const draft = byName.get(known ?? key) ?? newDraft(candidate.type ?? 'Organization', candidate);
    byName.set(key, draft);
    draft.name = calmer(draft.name, document.text.slice(candidate.start, candidate.end));
    nameOfToken.set(candidate.firstToken, key);
    addTo(draft, index, spelledOut && known ? 'coreference:acronym' : candidate.rule);
  }

  function groupPersons(): void {
    const bySurname = new Map<string, Draft[]>();
    const short: number[] = [];
    const knownAs = findKnownAs(
      candidates.filter(({ kind }) => kind === 'name'),
      tokens,
    );
    const indexOf = new Map(candidates.map((candidate, index) => [candidate, index]));
    candidates.forEach((candidate, index) => {
      if (candidate.kind !== 'name' || candidate.type !== 'Person' || candidate.code !== null) return;
      const words = wordsOf(candidate);
      const person = knownAs.get(candidate);
      const called = person && draftOf[indexOf.get(person) ?? -1];
      if (called) {
        bySurname.set(surnameKey(words), [...(bySurname.get(surnameKey(words)) ?? []), called]);
        addTo(called, index, 'coreference:alias');
        return;
      }
      if (words.length < 2) {
        short.push(index);
        return;
      }
      const same = bySurname.get(surnameKey(words)) ?? [];
      let draft = same.find((one) => isFormOf(words, one.words) || isFormOf(one.words, words));
      if (!draft) {
        draft = newDraft('Person', candidate);
        bySurname.set(surnameKey(words), [...same, draft]);
      }
      lengthen(draft, candidate, words);
      addTo(draft, index, candidate.rule);
    });
    const byGivenName = indexBy(
      drafts.filter(({ type }) => type === 'Person'),
      (draft) => draft.words[0] ?? '',
    );
    for (const index of short) joinShort(index, bySurname, byGivenName);
  }

  function joinShort(
    index: number,
    bySurname: Map<string, Draft[]>,
    byGivenName: Map<string, Draft[]>,
  ): void {
    const candidate = candidates[index] as Candidate;
    const words = wordsOf(candidate);
    const gender = honorificGender(candidate);
    const key = surnameKey(words);
    const named =
      bySurname.get(key)?.filter((draft) => !gender || !draft.gender || draft.gender === gender) ?? [];
    const given = named.length === 0 ? (byGivenName.get(words[0] ?? '') ?? []) : [];
    const draft = nearest(named, index) ?? (given.length === 1 ? given[0] : undefined);
    if (draft) {
      if (gender) draft.gender = gender;
      addTo(draft, index, named.length > 0 ? 'coreference:surname' : 'coreference:given-name');
      return;
    }
    const fresh = newDraft('Person', candidate);
    fresh.gender = gender ?? givenGender(words);
    bySurname.set(key, [...(bySurname.get(key) ?? []), fresh]);
    addTo(fresh, index, candidate.rule);
  }

  /** Of several who share a surname, the one named last before the mention, else the first of the document. */
  function nearest(named: readonly Draft[], index: number): Draft | undefined {
    if (named.length < 2) return named[0];
    let best = named[0];
    let bestAt = -1;
    for (const draft of named) {
      for (const { candidate } of draft.mentions) {
        if (candidate < index && candidate > bestAt) {
          best = draft;
          bestAt = candidate;
        }
      }
    }
    return best;
  }

  function lengthen(draft: Draft, candidate: Candidate, words: readonly string[]): void {
    if (words.length > draft.words.length) {
      draft.words = words;
      draft.name = document.text.slice(candidate.start, candidate.end);
    }
    draft.gender ??= givenGender(words) ?? honorificGender(candidate);
  }

  function givenGender(words: readonly string[]): Gender {
    return gazetteers.people.givenNames.get(words[0] ?? '') ?? null;
  }

  function draftByCode(candidate: Candidate): Draft {
    const code = candidate.code ?? '';
    const draft = byCode.get(code) ?? newDraft(candidate.type ?? 'Organization', candidate);
    byCode.set(code, draft);
    return draft;
  }

  function newDraft(type: EntityType, candidate: Candidate): Draft {
    const known = candidate.code === null ? undefined : gazetteers.known.byCode.get(candidate.code);
    const draft: Draft = {
      index: drafts.length,
      type,
      code: candidate.code,
      words: wordsOf(candidate),
      name: known?.name ?? document.text.slice(candidate.start, candidate.end),
      gender: null,
      mentions: [],
      offices: [],
    };
    drafts.push(draft);
    return draft;
  }

  function addTo(draft: Draft, candidate: number, rule: string): void {
    draft.mentions.push({ candidate, rule });
    draftOf[candidate] = draft;
  }

  function wordsOf({ firstToken, endToken }: Candidate): string[] {
    return tokens
      .slice(firstToken, endToken)
      .map(({ word }) => foldWord(word))
      .filter((word) => word !== '-' && word !== 'the');
  }

  function honorificGender({ firstToken }: Candidate): Gender {
    return gazetteers.people.honorifics.get(foldWord(tokens[firstToken - 1]?.word ?? '')) ?? null;
  }
}

/** Of two writings of a name the one that is not all in capitals, as datelines and headlines are; "BRUSSELS" alone is calmed. */
function calmer(one: string, other: string): string {
  if (!isShouted(one)) return one;
  if (!isShouted(other)) return other;
  return one
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

/** All in capitals, and too long for an acronym. */
function isShouted(name: string): boolean {
  return name.length > LONGEST_ACRONYM && name === name.toUpperCase() && !/[\d.]/.test(name);
}

const LONGEST_ACRONYM = 5;

function ruleOfCode({ kind, rule }: Candidate): string {
  return kind === 'name' ? rule : rule.replace('candidate:', 'coreference:');
}

function indexBy(drafts: readonly Draft[], keyOf: (draft: Draft) => string): Map<string, Draft[]> {
  const index = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const same = index.get(keyOf(draft));
    if (same) same.push(draft);
    else index.set(keyOf(draft), [draft]);
  }
  return index;
}
