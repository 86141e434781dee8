import { Readability } from '@mozilla/readability';
import type { Edit } from '../edits/edit.ts';
import { metadataFromPage } from '../metadata/from-page.ts';
import { type PageMetadata, UNKNOWN_METADATA } from '../metadata/page-metadata.ts';
import { allText } from './all-text.ts';
import { buildPage, type Page } from './build-page.ts';
import { type PlacedPiece, textOfPieces } from './page-text.ts';
import { pruneFurniture, runningTextLength } from './prune-furniture.ts';

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
  const running = runningTextLength(page.tagged.get('p') ?? []);
  pruneFurniture(page, running);
  const pieces = articlePieces(page);
  const found = pieces.reduce((sum, { line, text }) => sum + (line === null ? 0 : text.length), 0);
  const isWhole = found >= MIN_ARTICLE_LENGTH && found >= running * MIN_ARTICLE_SHARE;
  return { edits: textOfPieces(html, isWhole ? pieces : allText(html)), metadata };
}

/** All pieces of the page, those of the article that Readability finds with their lines. Takes the tree apart. */
function articlePieces(page: Page): PlacedPiece[] {
  const article = findArticle(page.document);
  const kept = new Set(article ? piecesBelow(article, page) : []);
  return page.pieces.map((piece) => (kept.has(piece) ? piece : { ...piece, line: null }));
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

/** The tree is no deeper than `buildPage` lets it be. */
function piecesBelow(node: Node, page: Page): PlacedPiece[] {
  const pieces = [...(page.piecesOf.get(node) ?? [])];
  for (let child = node.firstChild; child; child = child.nextSibling)
    pieces.push(...piecesBelow(child, page));
  return pieces;
}
