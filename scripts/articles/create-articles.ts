import { fillingParagraph, meetingParagraph, quotingParagraph } from './paragraphs.ts';
import { createRandom, type Random } from './random.ts';
import { createWorld, type Scene } from './world.ts';
import { CITIES, OUTLETS } from './world-names.ts';

/** A synthetic article, as a sender would deliver it. */
export type SyntheticArticle = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Some articles come without a date, as on the web. */
  readonly publishedAt: string | null;
  readonly text: string;
};

/** Shares of articles that are another outlet's copy, or a later version, of an earlier one. */
const COPY = 0.05;
const VERSION = 0.05;
const UNDATED = 0.05;
/** How far back copies and versions reach, and how many articles later one may come than its day lets expect. */
const RECENT = 50;
const DAYS = 365;

/**
 * Invents a year of articles with the skew of real news: a few figures and countries are in every second article and most in one only;
 * quotations are repeated and shortened, articles copied and updated; names are left half said, shared by two, and given the wrong office.
 * They come nearly in the order of their days, as news and archives do.
 *
 * @param wanted.seed equal seeds give equal articles
 * @param wanted.words about how long an article is
 */
export function* createArticles(wanted: {
  readonly seed: number;
  readonly count: number;
  readonly words: number;
}): Generator<SyntheticArticle> {
  const random = createRandom(wanted.seed);
  const world = createWorld(random, {
    figures: Math.max(20, Math.ceil(wanted.count / 2)),
    quotations: Math.max(40, wanted.count * 2),
  });
  const recent: SyntheticArticle[] = [];
  for (let number = 0; number < wanted.count; number += 1) {
    const id = `synthetic-${wanted.seed}-${number}`;
    const moment = (number + random.next() * RECENT) / (wanted.count + RECENT);
    const article =
      anotherOf(random, { id, recent }) ?? original(random, { id, world, moment, words: wanted.words });
    recent.push(article);
    if (recent.length > RECENT) recent.shift();
    yield article;
  }
}

function original(
  random: Random,
  { id, world, moment, words }: Scene & { id: string; words: number },
): SyntheticArticle {
  const paragraphs: string[] = [];
  for (let length = 0; length < words; ) {
    const paragraph = nextParagraph(random, { world, moment });
    paragraphs.push(paragraph);
    length += paragraph.split(' ').length;
  }
  const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(moment * DAYS)));
  return {
    id,
    title: `Talks in ${random.pick(CITIES)} on ${random.pick(world.quotations).about}`,
    publisher: random.pick(OUTLETS),
    publishedAt: random.chance(UNDATED) ? null : day.toISOString().slice(0, 10),
    text: paragraphs.join('\n\n'),
  };
}

/** Half of an article is prose that quotes nobody, as in real ones. */
function nextParagraph(random: Random, scene: Scene): string {
  if (random.chance(0.4)) return fillingParagraph(random);
  return random.chance(0.75) ? quotingParagraph(random, scene) : meetingParagraph(random, scene.world);
}

/** A copy or a version of a recent article; null mostly. */
function anotherOf(
  random: Random,
  { id, recent }: { id: string; recent: readonly SyntheticArticle[] },
): SyntheticArticle | null {
  const [isCopy, isVersion] = [random.chance(COPY), random.chance(VERSION)];
  if (recent.length === 0 || !(isCopy || isVersion)) return null;
  const article = random.pick(recent);
  const paragraphs = article.text.split('\n\n');
  const kept = isCopy ? paragraphs : paragraphs.slice(0, Math.ceil(paragraphs.length * 0.7));
  const publisher = isCopy ? random.pick(OUTLETS) : article.publisher;
  const note = isCopy ? `This article first appeared in ${article.publisher} as ${id}.` : `Updated as ${id}.`;
  return { ...article, id, publisher, text: [...kept, note].join('\n\n') };
}
