import { mix } from '#reading/weights/hashing.ts';

/** Features of one decision, as 32-bit hashes: the first `count` count. */
export type FeatureBuffer = { readonly hashes: Int32Array; count: number };

/**
 * Features of one kind of decision, compiled from templates. `registers` holds what a decision is made of first, an atom a
 * place in the order of the names; what `runFeatures` computes of them stands behind, the features themselves last.
 */
export type FeatureProgram = {
  readonly registers: Int32Array;
  /** Two registers a step; their mix goes into the next register from `firstResult` on. */
  readonly operands: Int32Array;
  readonly firstResult: number;
  /** A view of the registers. */
  readonly features: FeatureBuffer;
};

/**
 * Compiles templates, with line breaks or commas between them: a number of its own, so that equal values of different templates
 * differ, and the atoms that the feature is made of. "17 S0wt B0wt" is mix(mix(17, S0wt), B0wt); brackets go first, and what
 * is in equal brackets is computed once; a number alone is a feature of every decision; behind # stands what is for readers.
 *
 * @throws Error when a template names an atom that is not among the names
 */
export function compileFeatures(atoms: readonly string[], templates: string): FeatureProgram {
  const steps = new StepList(atoms);
  return steps.assemble(splitTemplates(templates).map((template) => steps.compile(template)));
}

/** The single templates of a text. */
export function splitTemplates(templates: string): string[] {
  const pieces = templates.replace(/#.*/g, '').split(/[\n,]/);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Computes the program's features from its atoms, in place. */
export function runFeatures({ registers, operands, firstResult, features }: FeatureProgram): FeatureBuffer {
  for (let step = 0, result = firstResult; step < operands.length; step += 2, result++) {
    registers[result] = mix(
      registers[operands[step] as number] as number,
      registers[operands[step + 1] as number] as number,
    );
  }
  return features;
}

/** What is to be computed: an atom by its place, a constant, or a mix of two others. */
type Value =
  | { readonly atom: number }
  | { readonly constant: number }
  | { readonly one: Value; readonly other: Value };

/** Collects what templates need, each value once. */
class StepList {
  readonly #atoms: ReadonlyMap<string, Value>;
  readonly #atomCount: number;
  readonly #known = new Map<string, Value>();
  readonly #numbers = new Map<Value, number>();

  constructor(names: readonly string[]) {
    this.#atomCount = names.length;
    this.#atoms = new Map(names.map((name, atom) => [name, this.#once(name, { atom })]));
  }

  /** The value of a template, or of what stands in its brackets. */
  compile(template: string): Value {
    const words = template.match(/[()]|[^\s()]+/g) ?? [];
    let at = 0;
    const list = (): Value => {
      let value: Value | null = null;
      while (at < words.length && words[at] !== ')') {
        const word = words[at++] as string;
        const next = word === '(' ? list() : this.#single(word, template);
        value = value === null ? next : this.#mixed(value, next);
      }
      at++;
      if (value === null) throw new Error(`Nothing in the brackets of "${template}"`);
      return value;
    };
    return list();
  }

  /** Registers for everything: atoms, constants, then steps in the order in which they need each other, features last. */
  assemble(roots: readonly Value[]): FeatureProgram {
    const isRoot = new Set(roots);
    const values = [...this.#known.values()];
    const constants = values.filter((value) => 'constant' in value && !isRoot.has(value));
    const inner = values.filter((value) => 'one' in value && !isRoot.has(value));
    const mixed = roots.filter((root) => 'one' in root);
    const fixed = roots.filter((root) => 'constant' in root);
    const order = [...constants, ...inner, ...mixed, ...fixed];
    const registers = new Map(order.map((value, index) => [value, this.#atomCount + index]));
    const registerOf = (value: Value): number =>
      'atom' in value ? value.atom : (registers.get(value) as number);
    const cells = new Int32Array(this.#atomCount + order.length);
    for (const value of [...constants, ...fixed])
      if ('constant' in value) cells[registerOf(value)] = value.constant;
    const operands = [...inner, ...mixed].flatMap((value) =>
      'one' in value ? [registerOf(value.one), registerOf(value.other)] : [],
    );
    return {
      registers: cells,
      operands: Int32Array.from(operands),
      firstResult: this.#atomCount + constants.length,
      features: { hashes: cells.subarray(cells.length - roots.length), count: roots.length },
    };
  }

  #single(word: string, template: string): Value {
    if (/^(0x[0-9a-f]+|[0-9]+)$/.test(word)) return this.#once(`${Number(word)}`, { constant: Number(word) });
    const atom = this.#atoms.get(word);
    if (atom === undefined) throw new Error(`No atom "${word}", as in "${template}"`);
    return atom;
  }

  #mixed(one: Value, other: Value): Value {
    if ('constant' in one && 'constant' in other) {
      const constant = mix(one.constant, other.constant);
      return this.#once(`${constant}`, { constant });
    }
    return this.#once(`${this.#numberOf(one)} ${this.#numberOf(other)}`, { one, other });
  }

  /** The value that this key had before, or this one. */
  #once(key: string, value: Value): Value {
    const known = this.#known.get(key) ?? value;
    this.#known.set(key, known);
    this.#numberOf(known);
    return known;
  }

  #numberOf(value: Value): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }
}
