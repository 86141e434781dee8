import type { Random } from './random.ts';
import {
  BODIES,
  BODY_OFFICES,
  COMMON_OFFICES,
  COUNTRIES,
  GIVEN_NAMES,
  NATIONAL_OFFICES,
  QUALITIES,
  SUBJECTS,
  SURNAME_ENDS,
  SURNAME_MIDDLES,
  SURNAME_STARTS,
  TAILS,
  VERBS,
} from './world-names.ts';

export type Figure = {
  readonly given: string;
  readonly surname: string;
  readonly title: string;
  /** A country or body, by name. */
  readonly of: string;
};

export type Quotation = { readonly speaker: Figure; readonly words: string; readonly about: string };

/** What synthetic articles are about: figures, the most prominent first, and what they said, the earliest first. */
export type World = { readonly figures: readonly Figure[]; readonly quotations: readonly Quotation[] };

/** A moment in the time of a world, from 0, its beginning, up to 1. */
export type Scene = { readonly world: World; readonly moment: number };

/** How long news quotes what was said: a share of the whole time. */
const FRESH = 1 / 100;

/** Of so many figures more than one in four shares the whole name with another. */
const FIGURES_A_MIDDLE = 2_700;

/**
 * What is quoted at a moment: something that was said shortly before, so that a quotation has some reports and then is forgotten. Half
 * of the time it is what everybody quotes.
 */
export function pickQuotation(random: Random, { world: { quotations }, moment }: Scene): Quotation {
  const last = Math.ceil(moment * quotations.length);
  const first = Math.max(0, Math.min(last, quotations.length) - Math.ceil(quotations.length * FRESH));
  const fresh = quotations.slice(first, Math.max(last, first + 1));
  return random.chance(0.5) ? random.pickSkewed(fresh) : random.pick(fresh);
}

/** Invents figures and quotations. Names repeat as they do in life: some figures share a surname, a few the whole name. */
export function createWorld(random: Random, size: { figures: number; quotations: number }): World {
  const taken = new Set<string>();
  const middles = SURNAME_MIDDLES.slice(0, Math.ceil(size.figures / FIGURES_A_MIDDLE));
  const figures = Array.from({ length: size.figures }, () => figure(random, { taken, middles }));
  const quotations = Array.from({ length: size.quotations }, () => quotation(random, figures));
  return { figures, quotations };
}

/** @param given.taken offices that somebody has: whoever comes later is something that many are */
function figure(random: Random, given: { taken: Set<string>; middles: readonly string[] }): Figure {
  const { taken, middles } = given;
  const national = random.chance(0.7);
  const of = random.pickSkewed(national ? COUNTRIES : BODIES);
  const office = random.pick(national ? NATIONAL_OFFICES : BODY_OFFICES);
  const free = !taken.has(`${office} ${of}`);
  taken.add(`${office} ${of}`);
  return {
    given: random.pick(GIVEN_NAMES),
    surname: `${random.pick(SURNAME_STARTS)}${random.pick(middles)}${random.pick(SURNAME_ENDS)}`,
    title: free ? office : random.pick(COMMON_OFFICES),
    of,
  };
}

function quotation(random: Random, figures: readonly Figure[]): Quotation {
  const about = random.pickSkewed([...BODIES, ...COUNTRIES]);
  const words = [
    `In ${about} ${random.pick(SUBJECTS)}`,
    `must ${random.pick(VERBS)}`,
    random.pick(QUALITIES),
    'and',
    random.pick(QUALITIES),
    random.pick(TAILS),
  ].join(' ');
  return { speaker: random.pickSkewed(figures), words, about };
}
