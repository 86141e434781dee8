import { Parser } from 'htmlparser2';
import { DOMParser } from 'linkedom';
import { BLOCKS, KEPT_ATTRIBUTES, LISTED_TAGS, NAME_ATTRIBUTES, NO_TEXT } from './page-elements.ts';
import type { PlacedPiece } from './page-text.ts';
import { wordsOfName } from './words-of-name.ts';

/** What the head of a page declares, in its own words. */
export type Declarations = {
  /** Contents of `<meta>` by `name`, `property` or `itemprop`, in small letters. */
  metas: Map<string, string[]>;
  jsonLd: string[];
  canonical: string | null;
  /** The page's `<title>`. */
  title: string | null;
  language: string | null;
};

/** A page as a tree that Readability takes, each text node with the pieces of the page it came from. */
export type Page = {
  document: Document;
  declarations: Declarations;
  /** All text of the page, in its order. */
  pieces: PlacedPiece[];
  piecesOf: Map<Node, PlacedPiece[]>;
  /** Elements by what the page calls them (the words of class, id and test ids), in the order of the page. */
  named: Map<string, Element[]>;
  /** Elements by their tag, for the tags that are looked for. */
  tagged: Map<string, Element[]>;
};

/** Bounds on the work that a page can ask for: real pages stay far below (60 deep, 20,000 elements and texts). */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 60_000;
const MAX_PIECES = 200_000;

const SUBHEAD = /^h[2-6]$/;

/**
 * Builds the tree of a page, without what holds no text (scripts, menus, pictures). Null for a page nested deeper or
 * holding more elements than any article's, on which Readability would take very long.
 */
export function buildPage(html: string): Page | null {
  const builder = new PageBuilder();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!builder.open(name, attributes)) parser.pause();
    },
    onclosetag: (name) => builder.close(name),
    ontext: (text) => {
      if (!builder.text(parser.startIndex, parser.endIndex + 1, text)) parser.pause();
    },
  });
  parser.write(html);
  if (builder.isTooLarge) return null;
  parser.end();
  return builder.page;
}

class PageBuilder {
  readonly page: Page;
  isTooLarge = false;
  /** Open elements; null for one that was not built, so that its text goes to its parent. */
  readonly #open: (Element | null)[] = [];
  #parents: Element[];
  #skipped = 0;
  /** Elements by their names as written, of which most stand many times. */
  readonly #named = new Map<string, Element[]>();
  #elements = 0;
  #line = 0;
  #collect: ((text: string) => void) | null = null;
  #lastText: Text | null = null;

  constructor() {
    const document = new DOMParser().parseFromString('<html><head></head><body></body></html>', 'text/html');
    const declarations = { metas: new Map(), jsonLd: [], canonical: null, title: null, language: null };
    this.page = {
      document: document as unknown as Document,
      declarations,
      pieces: [],
      piecesOf: new Map(),
      named: new Map(),
      tagged: new Map(LISTED_TAGS.map((tag) => [tag, []])),
    };
    this.#parents = [this.page.document.body];
  }

  /** False when the page is too large to go on. */
  open(name: string, attributes: Record<string, string>): boolean {
    this.#elements += 1;
    this.isTooLarge = this.#open.length >= MAX_DEPTH || this.#elements > MAX_ELEMENTS;
    this.#lastText = null;
    if (BLOCKS.has(name)) this.#line += 1;
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return !this.isTooLarge;
    }
    this.#declare(name, attributes);
    if (NO_TEXT.has(name) || name === 'title' || isHidden(attributes) || isMenu(name, attributes)) {
      this.#skipped = 1;
      return !this.isTooLarge;
    }
    this.#open.push(this.#append(name, attributes));
    return !this.isTooLarge;
  }

  close(name: string): void {
    this.#lastText = null;
    if (BLOCKS.has(name)) this.#line += 1;
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      if (this.#skipped === 0) this.#collect = null;
      return;
    }
    if (this.#open.pop()) this.#parents.pop();
  }

  /** False when the page is too large to go on. */
  text(start: number, end: number, text: string): boolean {
    if (this.#collect) this.#collect(text);
    const piece = { start, end, text, line: this.#line };
    this.isTooLarge ||= this.page.pieces.push(piece) > MAX_PIECES;
    if (this.#skipped === 0) this.#appendText(piece);
    return !this.isTooLarge;
  }

  #appendText(piece: PlacedPiece): void {
    if (this.#lastText) {
      // an entity parts a text in several pieces, which stay one node
      this.#lastText.data += piece.text;
      this.page.piecesOf.get(this.#lastText)?.push(piece);
      return;
    }
    this.#lastText = this.page.document.createTextNode(piece.text);
    this.page.piecesOf.set(this.#lastText, [piece]);
    this.#parent().appendChild(this.#lastText);
  }

  #parent(): Element {
    return this.#parents.at(-1) as Element;
  }

  #append(name: string, attributes: Record<string, string>): Element | null {
    if (name === 'html' || name === 'head' || name === 'body' || name === 'meta' || name === 'link')
      return null;
    const element = this.page.document.createElement(name);
    this.page.tagged.get(name)?.push(element);
    this.#name(element, attributes);
    // Readability takes a subhead of class "subheader" for a header of the page, and out
    const kept = SUBHEAD.test(name) ? [] : KEPT_ATTRIBUTES;
    for (const attribute of kept) {
      const value = attributes[attribute];
      if (value !== undefined) element.setAttribute(attribute, value);
    }
    this.#parent().appendChild(element);
    this.#parents.push(element);
    return element;
  }

  #name(element: Element, attributes: Record<string, string>): void {
    let names = '';
    for (const attribute of NAME_ATTRIBUTES) if (attributes[attribute]) names += `${attributes[attribute]} `;
    if (names === '') return;
    let elements = this.#named.get(names);
    if (!elements) {
      const words = wordsOfName(names);
      elements = this.page.named.get(words) ?? [];
      this.page.named.set(words, elements);
      this.#named.set(names, elements);
    }
    elements.push(element);
  }

  #declare(name: string, attributes: Record<string, string>): void {
    const { declarations } = this.page;
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
      const content = attributes.content?.trim();
      if (key && content) declarations.metas.set(key, [...(declarations.metas.get(key) ?? []), content]);
    } else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') {
      declarations.canonical ??= attributes.href ?? null;
    } else if (name === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') {
      const at = declarations.jsonLd.push('') - 1;
      this.#collect = (text) => {
        declarations.jsonLd[at] += text;
      };
    } else if (name === 'title' && declarations.title === null) {
      declarations.title = '';
      this.#collect = (text) => {
        declarations.title += text;
      };
    } else if (name === 'html') {
      declarations.language ??= attributes.lang ?? null;
    }
  }
}

function isHidden(attributes: Record<string, string>): boolean {
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')
  );
}

const MENU_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'menu',
  'menubar',
  'search',
  'dialog',
  'alertdialog',
]);

/** Menus are most of many pages' elements; not building them saves most of the work. */
function isMenu(name: string, { role, class: names }: Record<string, string>): boolean {
  if (role !== undefined && MENU_ROLES.has(role)) return true;
  return (
    name === 'ul' &&
    names !== undefined &&
    /(?:^|[\s_-])(?:menu|nav|navigation|navbar)(?:$|[\s_-])/i.test(names)
  );
}
