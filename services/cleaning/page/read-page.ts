import { Readability } from '@mozilla/readability';
import type { Edit } from '../edits/edit.ts';
import { metadataFromPage } from '../metadata/from-page.ts';
import { type PageMetadata, UNKNOWN_METADATA } from '../metadata/page-metadata.ts';
import { allText } from './all-text.ts';
import { buildPage, type Page } from './build-page.ts';
import { BLOCKS } from './page-elements.ts';
import { type PlacedPiece, textOfPieces } from './page-text.ts';

/** A page's article as edits of the page, and what the page declares about it. */
export type ReadPage = { edits: Edit[]; metadata: PageMetadata };

/** Letters of text that an article has at least; Readability's finds below it are rather a teaser or a notice. */
const MIN_ARTICLE_LENGTH = 250;
/** The share of a page's running text that is its article's on any page of one article. */
const MIN_ARTICLE_SHARE = 0.4;

/**
 * Finds the article in a page. Where Readability finds none, or little of what running text there is, the page's whole
 * text is taken, and the lines are told apart as those of a saved text.
 */
export function readPage(html: string): ReadPage {
  const page = buildPage(html);
  if (!page) return { edits: textOfPieces(html, allText(html)), metadata: UNKNOWN_METADATA };
  const metadata = metadataFromPage(page);
  const running = runningTextLength(page.document.body);
  const pieces = articlePieces(page);
  const found = pieces.reduce((sum, { line, text }) => sum + (line === null ? 0 : text.length), 0);
  const isWhole = found >= MIN_ARTICLE_LENGTH && found >= running * MIN_ARTICLE_SHARE;
  return { edits: textOfPieces(html, isWhole ? pieces : allText(html)), metadata };
}

/** Letters in paragraphs of some length, wherever on the page. */
function runningTextLength(body: Element): number {
  let length = 0;
  for (const paragraph of body.getElementsByTagName('p')) {
    const letters = paragraph.textContent?.trim().length ?? 0;
    if (letters >= 80) length += letters;
  }
  return length;
}

/** All pieces of the page, those of the article that Readability finds with their lines. Takes the tree apart. */
function articlePieces(page: Page): PlacedPiece[] {
  const lineOf = new Map<number, number>();
  const article = findArticle(page.document);
  if (article) placeText({ node: article, page, lineOf, line: { number: 0 } });
  return page.pieces.map((piece) => ({ ...piece, line: lineOf.get(piece.start) ?? null }));
}

/**
 * What Readability takes for the article, of the very nodes of the tree, or null. Where it finds too little it would
 * write the page's HTML anew and try again with other settings, on text nodes that no longer know where they come from;
 * so there is one attempt. It throws on some broken pages, which have no article to be found.
 */
function findArticle(document: Document): Node | null {
  Object.defineProperty(document.body, 'innerHTML', {
    get: () => '',
    set: () => {
      throw new Error('Readability found no article at its first attempt.');
    },
  });
  try {
    const options = { charThreshold: 1, disableJSONLD: true, serializer: (node: Node) => node };
    return new Readability<Node>(document, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** Numbers the lines below a node: each block begins and ends one. The tree is no deeper than `buildPage` lets it be. */
function placeText(from: {
  node: Node;
  page: Page;
  lineOf: Map<number, number>;
  line: { number: number };
}): void {
  const { node, page, lineOf, line } = from;
  for (const piece of page.piecesOf.get(node) ?? []) lineOf.set(piece.start, line.number);
  const isBlock = BLOCKS.has(node.nodeName.toLowerCase());
  if (isBlock) line.number += 1;
  for (let child = node.firstChild; child; child = child.nextSibling) placeText({ ...from, node: child });
  if (isBlock) line.number += 1;
}
