import type { Page } from './build-page.ts';

/** Words by which pages name parts that are no article's text, as whole words of a class, id or test id. */
const FURNITURE = new Set(
  `ad ads advert advertisement advertising promo promos promotion promobox sponsor sponsored newsletter newsletters signup subscribe subscription
  paywall related recommended recommendation recommendations recirc recirculation trending popular caption captions credit imagecaption
  share sharing sharedaddy shares social socials comments comment disqus reactions likes bio bios breadcrumb breadcrumbs topics tags taglist
  cookie cookies consent video videos player podcast embed richlink alsoread readmore seealso infobox factbox poll
  quiz disclaimer copyright legal trust toolbar tools skip donate donation membership`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Pairs of words that name furniture together. */
const FURNITURE_PAIRS =
  /\b(?:also read|read more|see also|read next|most read|more from|rich link|links? (?:block|list)|topic list|sign up|media block|list enhancement|author info|bottom of article|print info)\b/;
/** Never taken out for their names: "page with-newsletter", a subhead of class "factbox-title". */
const KEPT = new Set(['article', 'main', 'body', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** A part that holds more than this share of the page's running text is not furniture, or not only. */
const MAX_SHARE = 0.25;
/** A picture's text is shorter; a quotation set as a figure may be longer. */
const MAX_FIGURE_LENGTH = 400;
/** Lists of which nearly all is links lead to other stories. */
const MIN_LINK_SHARE = 0.9;

/** Letters in the paragraphs of some length among these: the size of the articles and comments they belong to. */
export function runningTextLength(paragraphs: Iterable<Element>): number {
  let length = 0;
  for (const paragraph of paragraphs) {
    const letters = lettersIn(paragraph);
    if (letters >= 80) length += letters;
  }
  return length;
}

/** Takes out of a page's tree what its names and shapes tell for furniture: captions, boxes, lists of links. */
export function pruneFurniture({ named, tagged }: Page, running: number): void {
  for (const [words, elements] of named) {
    if (!namesFurniture(words)) continue;
    for (const element of elements) {
      const isSmall = runningTextLength(element.getElementsByTagName('p')) <= running * MAX_SHARE;
      if (isSmall && !KEPT.has(element.localName)) element.remove();
    }
  }
  for (const figure of tagged.get('figure') ?? [])
    if (lettersIn(figure) <= MAX_FIGURE_LENGTH) figure.remove();
  for (const list of [...(tagged.get('ul') ?? []), ...(tagged.get('ol') ?? [])]) {
    if (isLinkList(list)) list.remove();
  }
}

function namesFurniture(words: string): boolean {
  return FURNITURE_PAIRS.test(words) || words.split(' ').some((word) => FURNITURE.has(word));
}

function isLinkList(list: Element): boolean {
  const letters = lettersIn(list);
  if (letters === 0) return false;
  let linked = 0;
  for (const link of list.getElementsByTagName('a')) linked += lettersIn(link);
  return linked >= letters * MIN_LINK_SHARE;
}

function lettersIn(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().length;
}
