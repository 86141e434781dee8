import { lineKey } from '../lines/line.ts';
import { splitSiteSuffix } from '../lines/site-suffix.ts';
import type { Page } from '../page/build-page.ts';
import { readByline } from './authors.ts';
import { isoDate } from './iso-date.ts';
import { type ArticleNode, articleOfJsonLd } from './json-ld.ts';
import { outletByName, outletByUrl } from './outlets.ts';
import { firstKnown, type PageMetadata } from './page-metadata.ts';

/** Names under which pages declare a field in `<meta>`, the most trusted first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'],
  authors: [
    'author',
    'byl',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
    'article:author',
    'article:author_name',
  ],
  publisher: [
    'og:site_name',
    'application-name',
    'dc.publisher',
    'twitter:app:name:iphone',
    'publisher',
    'apple-mobile-web-app-title',
  ],
  published: [
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'og:published_time',
    'date',
    'article.published',
    'cxenseparse:recs:publishtime',
  ],
  updated: [
    'article:modified_time',
    'datemodified',
    'og:updated_time',
    'dcterms.modified',
    'lastmod',
    'article.updated',
    'last-modified',
  ],
  section: ['article:section', 'parsely-section', 'section', 'articlesection'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  source: ['original-source', 'syndication-source', 'article:original_source', 'source'],
} as const;

/** Names that pages give to the visible parts, as words: "styles_articleDek", "sub-headline", "article__published". */
const DECK =
  /\b(?:standfirst|dek|deck|subtitle|sub ?head(?:line|ing)|article (?:summary|lede?|description)|stand first)\b/;
const BYLINE = /\b(?:bylines?|authors?|by line|contributors?)\b/;
const DATE = /\b(?:published|publish|timestamp|date|posted|pubdate)\b/;

/** What a page declares about its article: JSON-LD first, then Open Graph and other `<meta>`, then its visible parts. */
export function metadataFromPage(page: Page): PageMetadata {
  const { declarations } = page;
  const article = articleOfJsonLd(declarations.jsonLd);
  const meta = (names: readonly string[]) => names.flatMap((name) => declarations.metas.get(name) ?? []);
  const visible = visibleParts(page);
  const canonical = absolute(declarations.canonical) ?? absolute(meta(META.url)[0]) ?? absolute(article?.url);
  const title = firstText([article?.headline, meta(META.title)[0], visible.headline, declarations.title]);
  const parted = title === null ? { title, site: null } : partTitle(title, visible.headline);
  const publisher = firstText([article?.publisher, meta(META.publisher)[0], parted.site]);
  return firstKnown([
    {
      title: parted.title,
      deck: visible.deck,
      url: canonical,
      publisher:
        publisher === null ? canonical && outletByUrl(canonical) : (outletByName(publisher) ?? publisher),
      originalPublisher: originOf(meta(META.source)[0]),
      authors: authorsOf({ article, declared: meta(META.authors), byline: visible.byline }),
      publishedAt: isoDate(article?.publishedAt) ?? firstDate(meta(META.published)) ?? visible.time,
      updatedAt: isoDate(article?.updatedAt) ?? firstDate(meta(META.updated)),
      section: firstText([article?.section, meta(META.section)[0]]),
    },
  ]);
}

type Visible = { headline: string | null; deck: string | null; byline: string | null; time: string | null };

/** Headline, deck, byline and date as readers see them: of each the first that reads like one. */
function visibleParts({ named, tagged }: Page): Visible {
  const headlines = (tagged.get('h1') ?? []).map(textOf).filter((text) => text.split(' ').length >= 3);
  const visible: Visible = { headline: headlines[0] ?? null, deck: null, byline: null, time: null };
  for (const [words, elements] of named) {
    if (DECK.test(words)) visible.deck ??= firstOf(elements, deckOf);
    if (BYLINE.test(words)) visible.byline ??= firstOf(elements, bylineOf);
    if (DATE.test(words)) visible.time ??= firstOf(elements, dateOf);
  }
  const time = tagged.get('time')?.[0];
  return {
    ...visible,
    time: isoDate(time?.getAttribute('datetime')) ?? visible.time ?? (time ? isoDate(textOf(time)) : null),
  };
}

/** "Published 8:30 AM EST, Fri December 5, 2025" and no longer; a column of dated stories is. */
const MAX_DATE_LENGTH = 100;

/** Elements of one name that are tried: a list of other stories has many bylines and dates. */
const MAX_TRIED = 5;

function firstOf(elements: readonly Element[], read: (text: string) => string | null): string | null {
  for (const element of elements.slice(0, MAX_TRIED)) {
    const found = read(textOf(element));
    if (found !== null) return found;
  }
  return null;
}

function dateOf(text: string): string | null {
  return isoDate(text.slice(0, MAX_DATE_LENGTH));
}

function bylineOf(text: string): string | null {
  const { authors, outlets } = readByline(text);
  return authors.length + outlets.length > 0 ? text : null;
}

/** A deck has a sentence's length; a "summary" that is longer is the article. */
function deckOf(text: string): string | null {
  const words = text.split(' ').length;
  return words >= 8 && words <= 60 ? text : null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** "Headline - Site" in `og:title`; where the page shows the headline by itself, that tells where the site's name begins. */
function partTitle(title: string, headline: string | null): { title: string; site: string | null } {
  return splitSiteSuffix(title.replace(/\s+/g, ' '), new Set(headline === null ? [] : [lineKey(headline)]));
}

function authorsOf(from: {
  article: ArticleNode | null;
  declared: string[];
  byline: string | null;
}): string[] {
  const { article, declared, byline } = from;
  const candidates = [
    (article?.authors ?? []).flatMap((name) => readByline(name).authors),
    declared.filter((name) => !/^https?:/.test(name)).flatMap((name) => readByline(name).authors),
    byline ? readByline(byline).authors : [],
  ];
  return [...new Set(candidates.find((names) => names.length > 0) ?? [])];
}

function originOf(source: string | undefined): string | null {
  if (!source) return null;
  return outletByUrl(source) ?? outletByName(source);
}

function firstDate(written: readonly string[]): string | null {
  for (const text of written) {
    const date = isoDate(text);
    if (date) return date;
  }
  return null;
}

function firstText(candidates: readonly (string | null | undefined)[]): string | null {
  return candidates.find((text) => text !== null && text !== undefined && text.trim() !== '')?.trim() ?? null;
}

function absolute(url: string | null | undefined): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
