import type { Bearer } from '#resolving/identity/compare-bearer.ts';
import { officeContext, officesOf, placeContext } from '#resolving/identity/contexts.ts';
import { decide } from '#resolving/identity/decide.ts';
import { identityOf } from '#resolving/identity/identity-of.ts';
import { type PartialReferent, resolveSurname } from '#resolving/identity/resolve-surname.ts';
import { createRandom, type Random } from '#scripts/articles/random.ts';
import { GIVEN_NAMES, SURNAME_ENDS, SURNAME_STARTS } from '#scripts/articles/world-names.ts';
import { peakMegabytes, startCpuClock } from './own-cost.ts';
import { readCount } from './read-count.ts';

const REFERENTS = 1_000_000;
/** One article in so many never gives the full name. */
const BARE = 0.15;
const OFFICES = ['minister', 'adviser', 'envoy', 'director', 'spokesperson'];

type Block = { readonly bearers: Map<string, Set<string>>; readonly partials: PartialReferent[] };

/**
 * Prints how long it takes to tell who a million referents of persons are, each of a document of its own, with surnames as unevenly
 * spread as in life. Pure code: no database.
 *
 * @param given how many referents, a million where it is left out
 * @throws ScriptError where that is no number
 */
export function benchmarkIdentity([given]: readonly string[]): void {
  const count = given === undefined ? REFERENTS : readCount(given);
  const cpuMs = startCpuClock();
  const random = createRandom(1);
  const surnames = inventSurnames();
  const blocks = new Map<string, Block>();
  for (let number = 0; number < count; number += 1) addReferent({ blocks, random, surnames, number });
  let [partials, joined, largest] = [0, 0, 0];
  for (const block of blocks.values()) {
    const bearers = [...block.bearers].map(
      ([entityId, contexts]): Bearer => ({ entityId, offices: officesOf([...contexts].sort()) }),
    );
    const references = resolveSurname({ bearers, partials: block.partials });
    partials += references.length;
    joined += references.filter(({ reasons }) => reasons.length > 0).length;
    largest = Math.max(largest, bearers.length + references.length);
  }
  console.log(`${count.toLocaleString('en')} referents in ${(cpuMs() / 1_000).toFixed(1)} s CPU`);
  console.log(`${blocks.size.toLocaleString('en')} surnames, the largest block has ${largest} members`);
  console.log(
    `${partials.toLocaleString('en')} bare surnames, ${joined.toLocaleString('en')} joined to a person`,
  );
  console.log(`peak memory ${peakMegabytes()} MB`);
}

/** Common and rare ones; the first are the most frequent. */
function inventSurnames(): string[] {
  return SURNAME_STARTS.flatMap((start) =>
    SURNAME_STARTS.flatMap((middle) => SURNAME_ENDS.map((end) => start + middle.toLowerCase() + end)),
  );
}

function addReferent({
  blocks,
  random,
  surnames,
  number,
}: {
  blocks: Map<string, Block>;
  random: Random;
  surnames: readonly string[];
  number: number;
}): void {
  const written = random.pickSkewed(surnames);
  const given = random.pick(GIVEN_NAMES);
  const documentId = `d${number}`;
  const name = random.chance(BARE) ? written : `${given} ${written}`;
  const { key, surname, partial } = identityOf({
    entity: { id: 'e1', type: 'Person', name, code: null, mentions: [] },
    documentId,
  });
  const block: Block = blocks.get(surname ?? '') ?? { bearers: new Map(), partials: [] };
  blocks.set(surname ?? '', block);
  // Who is called so holds an office that the name tells: so often a bare surname finds its bearer.
  const place = `Organization:friends of ${given}`;
  const context = officeContext({ title: OFFICES[given.length % OFFICES.length] ?? '', of: place });
  const id = `r${number}`;
  if (partial) {
    block.partials.push({
      id,
      documentId,
      key,
      contexts: [context, placeContext(place)],
      inStory: [],
      decided: null,
      refused: [],
    });
    return;
  }
  const { entityId } = decide({ id, kind: 'Person', key, code: null });
  const contexts = block.bearers.get(entityId) ?? new Set();
  block.bearers.set(entityId, contexts.add(context));
}
