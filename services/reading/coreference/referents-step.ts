import type { Draft, Resolved } from '#reading/coreference/draft.ts';
import { groupNames } from '#reading/coreference/group-names.ts';
import { createHistory } from '#reading/coreference/history.ts';
import { resolveNoun, resolvePersonNominal } from '#reading/coreference/resolve-noun.ts';
import { resolveOffice } from '#reading/coreference/resolve-office.ts';
import { resolvePronoun } from '#reading/coreference/resolve-pronoun.ts';
import { unnamedHolders } from '#reading/coreference/unnamed-holders.ts';
import type { Candidate, Layers, Office, OfficeOwner, Referent, Step } from '#reading/document.ts';
import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { titleKey } from '#reading/gazetteers/titles.ts';

type Needs =
  | 'text'
  | 'tokens'
  | 'sentences'
  | 'tags'
  | 'trees'
  | 'quotations'
  | 'names'
  | 'demonyms'
  | 'offices'
  | 'candidates';
type Document = Pick<Layers, Needs>;

/** The step that groups mentions: which names, nominals and pronouns are one entity of the document, each with its reason. */
export function createReferentsStep(gazetteers: Gazetteers): Step<Needs, 'referents'> {
  return {
    name: 'referents',
    needs: [
      'text',
      'tokens',
      'sentences',
      'tags',
      'trees',
      'quotations',
      'names',
      'demonyms',
      'offices',
      'candidates',
    ],
    adds: ['referents'],
    run: (document) => ({ referents: findReferents(document, gazetteers) }),
  };
}

/** Groups the candidates of a document; those that stand for nothing clear are in no group. */
export function findReferents(document: Document, gazetteers: Gazetteers): Referent[] {
  const { candidates, offices, tokens } = document;
  const { drafts, draftOf } = groupNames(document, gazetteers);
  const candidateAt = firstCandidateAt(candidates, tokens.length);
  // "The president" and "The president's spokeswoman" begin at one token.
  const officeAt = new Map(offices.map((office) => [placeOf(office), office]));
  const byCode = new Map(drafts.flatMap((draft) => (draft.code === null ? [] : [[draft.code, draft]])));
  const history = createHistory(document, gazetteers.relations);
  const isUnnamed = unnamedHolders(document);
  holdNamedOffices();
  candidates.forEach((candidate, index) => {
    if (draftOf[index] === null) {
      const resolved = resolve(candidate);
      if (resolved) {
        resolved.draft.mentions.push({ candidate: index, rule: resolved.rule });
        draftOf[index] = resolved.draft;
      }
    }
    const draft = draftOf[index];
    if (draft) history.add(candidate, draft);
    const office = candidate.rule === 'candidate:office' ? officeAt.get(placeOf(candidate)) : undefined;
    if (draft && office?.title)
      draft.offices.push({ title: office.title, owner: ownerOf(office), status: office.status });
  });
  return drafts.filter(({ mentions }) => mentions.length > 0).map(referentOf);

  /** Offices that stand with a name are known from the first word on: "the president" may come before "President Trump". */
  function holdNamedOffices(): void {
    for (const office of offices) {
      for (const { token, status } of office.holders) {
        const draft = draftAt(token);
        if (draft && office.title)
          draft.offices.push({ title: office.title, owner: ownerOf(office), status });
      }
    }
  }

  function resolve(candidate: Candidate): Resolved | null {
    if (candidate.rule === 'candidate:office') return resolveOfficeNominal(candidate);
    if (candidate.rule === 'candidate:noun') return resolveNoun(candidate, { document, history, gazetteers });
    if (candidate.rule === 'candidate:person') return resolvePersonNominal(candidate, { document, history });
    const pronoun =
      candidate.kind === 'pronoun'
        ? gazetteers.pronouns.get(tokens[candidate.firstToken]?.lower ?? '')
        : undefined;
    return pronoun
      ? resolvePronoun(candidate, pronoun, {
          document,
          history,
          upcoming,
          speaksFor,
          relations: gazetteers.relations,
        })
      : null;
  }

  function* upcoming(sentence: number): Generator<{ candidate: Candidate; draft: Draft }> {
    const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
    for (let token = firstToken; token < endToken; token++) {
      const candidate = candidates[candidateAt[token] ?? -1];
      const draft = draftAt(token);
      if (candidate?.kind === 'name' && draft) yield { candidate, draft };
    }
  }

  /** The body of the office that covers a token, or behind whose words its holder's name does. */
  function speaksFor(token: number): Draft | null {
    const office = offices.find(
      ({ firstToken, endToken, holders }) =>
        (firstToken <= token && token < endToken) || holders.some((holder) => holder.token === token),
    );
    const owner = office ? ownerOf(office) : null;
    return owner?.type === 'Organization' ? owner : null;
  }

  function resolveOfficeNominal(candidate: Candidate): Resolved | null {
    const office = officeAt.get(placeOf(candidate));
    if (!office) return null;
    const holder = office.holders[0];
    const held = holder ? draftAt(holder.token) : null;
    if (held) return { draft: held, rule: 'coreference:apposition' };
    if (isUnnamed(office)) return null;
    const known =
      office.title === null ? undefined : gazetteers.titles.byForm.get(titleKey(office.title.split(' ')));
    const isKnownTitle = known !== undefined && (known.political || known.one);
    return resolveOffice(candidate, office, { document, history, owner: ownerOf(office), isKnownTitle });
  }

  function ownerOf(office: Office): Draft | null {
    for (const owner of office.owners) {
      const draft = draftAt(tokenOf(owner));
      if (draft?.type === 'Country' || draft?.type === 'Organization') return draft;
    }
    // "Secretary of State Marco Rubio … America's top diplomat": the title alone tells the country.
    const known =
      office.title === null ? undefined : gazetteers.titles.byForm.get(titleKey(office.title.split(' ')));
    const code = known?.of ?? known?.unique;
    return code ? (byCode.get(code) ?? null) : null;
  }

  function tokenOf({ by, index }: OfficeOwner): number {
    if (by === 'name') return document.names[index]?.firstToken ?? -1;
    if (by === 'demonym') return document.demonyms[index]?.firstToken ?? -1;
    // "the party's leader": the mention begins at its determiner.
    return draftAt(index) === null && tokens[index - 1]?.lower === 'the' ? index - 1 : index;
  }

  function draftAt(token: number): Draft | null {
    return draftOf[candidateAt[token] ?? -1] ?? null;
  }
}

/** For each token the shortest candidate that begins at it, -1 for none. */
export function firstCandidateAt(candidates: readonly Candidate[], length: number): Int32Array {
  const at = new Int32Array(length).fill(-1);
  // Longer ones come first among those that begin together, so that the shortest is written last.
  candidates.forEach(({ firstToken }, index) => {
    at[firstToken] = index;
  });
  return at;
}

function placeOf({ firstToken, endToken }: Pick<Candidate, 'firstToken' | 'endToken'>): string {
  return `${firstToken}-${endToken}`;
}

function referentOf(draft: Draft, position: number): Referent {
  return {
    id: `e${position + 1}`,
    type: draft.type,
    name: draft.name,
    code: draft.code,
    mentions: [...draft.mentions].sort((one, other) => one.candidate - other.candidate),
  };
}
