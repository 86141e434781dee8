import { fillingSentence } from './filling.ts';
import type { Random } from './random.ts';
import { type Figure, pickQuotation, type Scene, type World } from './world.ts';
import { CITIES } from './world-names.ts';

/** One figure in so many is given somebody else's office: documents contradict each other. */
const WRONG_OFFICE = 0.02;
/** One article in so many never gives the full name. */
const BARE_SURNAME = 0.15;
/** One quotation in so many has lost a word on its way. */
const EDITED = 0.15;

/** How an article calls a figure first, and later on. */
type Named = { readonly first: string; readonly later: string };

/** A paragraph that introduces a figure and reports what the figure said. */
export function quotingParagraph(random: Random, scene: Scene): string {
  const said = pickQuotation(random, scene);
  const { first, later } = nameOf(random, { world: scene.world, figure: said.speaker });
  const words = random.chance(EDITED) ? shorten(random, said.words) : said.words;
  return random.pick([
    `${first} said that ${lowerFirst(words)}. ${later} spoke in ${random.pick(CITIES)}.`,
    `"${words}," ${first} told reporters in ${random.pick(CITIES)}. ${later} did not take questions.`,
    `According to ${first.replace(/,$/, '')}, ${lowerFirst(words)}. "${pickQuotation(random, scene).words}," ${later} added.`,
  ]);
}

/** A paragraph on a meeting of two figures. */
export function meetingParagraph(random: Random, world: World): string {
  const [one, other] = [random.pickSkewed(world.figures), random.pickSkewed(world.figures)];
  const [host, guest] = [nameOf(random, { world, figure: one }), nameOf(random, { world, figure: other })];
  return `${host.first} met ${guest.first} in ${random.pick(CITIES)} on ${random.pick(['Monday', 'Tuesday', 'Friday'])}. ${host.later} and ${guest.later} talked for two hours. A senior diplomat from ${one.of} said the talks were useful.`;
}

/** A paragraph of prose. */
export function fillingParagraph(random: Random): string {
  return [fillingSentence(random), fillingSentence(random), fillingSentence(random)].join(' ');
}

function nameOf(random: Random, { world, figure }: { world: World; figure: Figure }): Named {
  const { given, surname, of } = figure;
  const title = random.chance(WRONG_OFFICE) ? random.pick(world.figures).title : figure.title;
  const name = random.chance(BARE_SURNAME) ? surname : `${given} ${surname}`;
  const first = random.pick([`${title} ${name} of ${of}`, `${name}, the ${title.toLowerCase()} of ${of},`]);
  return { first, later: surname };
}

function shorten(random: Random, words: string): string {
  const list = words.split(' ');
  const lost = 3 + Math.floor(random.next() * (list.length - 4));
  return list.filter((_, index) => index !== lost).join(' ');
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
