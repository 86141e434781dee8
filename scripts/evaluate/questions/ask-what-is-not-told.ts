import type { Random } from '#scripts/articles/random.ts';
import type { JudgedQuestion } from './ask-what-is-told.ts';
import { isOneOf, type Truth } from './truth.ts';

type Maker = (random: Random, truth: Truth) => string | null;

/** None of these is in a synthetic article, though all could be in real ones. */
const UNKNOWN_NAMES = ['Quentin Oyelaran', 'Mirabel Szczepanik', 'Thandiwe Quispe', 'Ozren Vukasinovic'];
const UNKNOWN_PLACES = ['Iceland', 'Mongolia', 'Paraguay', 'Tunisia', 'African Union'];
const UNKNOWN_OFFICES = ['king', 'transport minister', 'spy chief', 'health minister', 'chancellor'];

/** Questions close to those that articles answer, of which each has no answer; null where the pick has one after all. */
export const UNANSWERABLE: readonly Maker[] = [
  (random) => `what did ${random.pick(UNKNOWN_NAMES)} say`,
  (random) => `who is ${random.pick(UNKNOWN_NAMES)}`,
  (random) => `who spoke about ${random.pick(UNKNOWN_PLACES)}`,
  (random) => `who is the prime minister of ${random.pick(UNKNOWN_PLACES)}`,
  (random, { introduced }) => `who is the ${random.pick(UNKNOWN_OFFICES)} of ${random.pick(introduced).of}`,
  (random, { introduced, said }) => {
    const [{ name }, { of }] = [random.pick(introduced), random.pick(introduced)];
    const told = said.some(({ speaker, words }) => isOneOf(name, [speaker]) && words.includes(of));
    return told || !name.includes(' ') ? null : `what did ${name} say about ${of}`;
  },
  (random, { introduced, met }) => {
    const [one, other] = [random.pick(introduced), random.pick(introduced)];
    const told = met.some(({ host, guest }) => host.surname === one.surname || guest.surname === one.surname);
    return told || one.surname === other.surname ? null : `did ${one.name} meet ${other.name}`;
  },
  (random, { introduced }) => `who is the deputy of ${random.pick(introduced).name}`,
  (random, { introduced }) => `who criticized ${random.pick(introduced).name}`,
  (random, { introduced }) => `who is the brother of ${random.pick(introduced).name}`,
  (random, { introduced }) => `what did ${random.pick(introduced).name} say in 1999`,
  (random, { introduced }) => `who invaded ${random.pick(introduced).of}`,
];

/** @returns null where the pick has an answer after all */
export function askUntold(
  maker: Maker,
  { random, truth }: { random: Random; truth: Truth },
): JudgedQuestion | null {
  const question = maker(random, truth);
  return question === null ? null : { kind: 'unanswerable', question, isRight: () => false, expected: [] };
}
