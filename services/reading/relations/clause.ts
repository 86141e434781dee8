import type { Layers } from '#reading/document.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences'>;

/** The trees of a document, walked from head to dependents. */
export type Clauses = {
  /** Dependents of a token whose label is one of those given (or begins with one and a colon). */
  readonly children: (token: number, ...labels: readonly string[]) => number[];
  /** The heads of a verb's subjects, taken from the clause that it continues where it has none of its own; of a passive too. */
  readonly subjects: (verb: number) => number[];
  readonly isPassive: (verb: number) => boolean;
  /** Heads of the phrases that hang on a token by one of some prepositions. */
  readonly withPreposition: (token: number, prepositions: ReadonlySet<string>) => number[];
  /** The agent of a passive ("by the World Bank"). */
  readonly agents: (verb: number) => number[];
};

const MOST_CLIMBS = 3;

/** Prepares the trees of a document, in linear time. */
export function createClauses({ tokens, trees }: Needs): Clauses {
  const { heads, labels } = trees;
  const dependents: number[][] = tokens.map(() => []);
  for (let token = 0; token < tokens.length; token++) {
    const head = heads[token] ?? -2;
    if (head >= 0) dependents[head]?.push(token);
  }
  return { children, subjects, isPassive, withPreposition, agents };

  function children(token: number, ...wanted: readonly string[]): number[] {
    return (dependents[token] ?? []).filter((child) => wanted.some((label) => isLabel(labels[child], label)));
  }

  function isPassive(verb: number): boolean {
    return (dependents[verb] ?? []).some(
      (child) => labels[child] === 'aux:pass' || labels[child] === 'nsubj:pass',
    );
  }

  function subjects(verb: number): number[] {
    let at = verb;
    for (let climb = 0; climb <= MOST_CLIMBS; climb++) {
      const own = children(at, 'nsubj');
      if (own.length > 0) return own;
      const label = labels[at] ?? '';
      const head = heads[at] ?? -2;
      if (head < 0) return [];
      // "Landau — who questioned …": the noun that the clause stands by.
      if (label === 'acl:relcl' || label === 'acl') return [head];
      if (label !== 'conj' && label !== 'xcomp' && label !== 'advcl' && label !== 'parataxis') return [];
      at = head;
    }
    return [];
  }

  function withPreposition(token: number, prepositions: ReadonlySet<string>): number[] {
    return children(token, 'obl', 'nmod', 'advcl').filter((child) =>
      children(child, 'case', 'mark').some((mark) => prepositions.has(tokens[mark]?.lower ?? '')),
    );
  }

  function agents(verb: number): number[] {
    return withPreposition(verb, BY);
  }
}

const BY = new Set(['by']);

function isLabel(label: string | undefined, wanted: string): boolean {
  return label === wanted || (label?.startsWith(wanted) === true && label[wanted.length] === ':');
}
