import type { ClassifiedLine } from '../lines/classify-lines.ts';
import { type Header, isByline } from '../lines/find-header.ts';
import { lineKey } from '../lines/line.ts';
import { SECTION_LABELS } from '../lines/navigation-labels.ts';
import { readByline } from './authors.ts';
import { dateIn } from './date-line.ts';
import { agencyOfDateline, readOriginLine } from './original-publisher.ts';
import { isOutletLine, outletBesideDate } from './outlet-line.ts';
import { outletByName } from './outlets.ts';
import { type PageMetadata, UNKNOWN_METADATA } from './page-metadata.ts';

/** What the lines of a page say about its article: headline, byline, dates, site, where it came from. */
export function metadataFromLines({
  lines,
  header,
}: {
  lines: readonly ClassifiedLine[];
  header: Header;
}): PageMetadata {
  const above = lines.slice(0, header.body);
  const below = lines.slice(header.body).filter(({ kind }) => kind !== 'body');
  const byline = bylineIn(above);
  const origin = originIn(below, lines[header.body]?.text ?? '');
  return {
    ...UNKNOWN_METADATA,
    title: header.title,
    deck: header.deck === null ? null : (lines[header.deck]?.text ?? null),
    authors: byline.authors.length > 0 ? byline.authors : contributorsIn(below),
    publisher:
      header.site ?? outletBesideDate(belowHeadline(above)) ?? copyrightHolder(below) ?? repeatedLabel(above),
    originalPublisher: origin.publisher ?? byline.outlets[0] ?? null,
    url: origin.url,
    section: sectionIn(above),
    ...datesIn(above, below),
  };
}

function belowHeadline(above: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  return above.slice(above.findLastIndex(({ kind }) => kind === 'headline') + 1);
}

function bylineIn(above: readonly ClassifiedLine[]): ReturnType<typeof readByline> {
  const bylines = above.filter(isByline).map(({ text }) => readByline(text));
  return (
    bylines.find(({ authors, outlets }) => authors.length + outlets.length > 0) ?? {
      authors: [],
      outlets: [],
    }
  );
}

/** “John Hudson in Washington contributed to this report.”: the only name there is, where an article has no byline. */
function contributorsIn(below: readonly ClassifiedLine[]): string[] {
  const credit = below.find(({ kind, text }) => kind === 'credit' && /\bcontributed\b/.test(text));
  return credit ? readByline(credit.text.replace(/\s+contributed\b.*$/, '')).authors : [];
}

function originIn(
  below: readonly ClassifiedLine[],
  firstLine: string,
): { publisher: string | null; url: string | null } {
  const origins = below
    .filter(({ kind }) => kind === 'syndication' || kind === 'source')
    .map(({ text }) => readOriginLine(text));
  return {
    publisher: origins.find(({ publisher }) => publisher)?.publisher ?? agencyOfDateline(firstLine),
    url: origins.find(({ url }) => url)?.url ?? null,
  };
}

/** “Lisbon Gazette © 2025”, “© 2025 The Associated Press. All rights reserved.”, “Copyright 2025 NPR” */
function copyrightHolder(below: readonly ClassifiedLine[]): string | null {
  for (const { kind, text } of below) {
    if (kind !== 'copyright') continue;
    const holder = text
      .replace(/\ball rights reserved\b.*$/i, '')
      .replace(/©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?\b/gi, ' ')
      .replace(/^[\s.,|–—-]*(?:by\b)?|[\s.,|–—-]+$/gi, '')
      .replace(/,? (?:Inc|LLC|Ltd|Limited|Corp|GmbH|Co)\b.*$/, '')
      .trim();
    if (/^\p{Lu}[^.!?]{1,40}$/u.test(holder)) return outletByName(holder) ?? holder;
  }
  return null;
}

/** The site's name as its logo gives it: one to three words that stand twice or more above the article. */
function repeatedLabel(above: readonly ClassifiedLine[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, text, words } of above) {
    const isLabel =
      kind === 'navigation' && words <= 3 && /^\p{Lu}/u.test(text) && !SECTION_LABELS.has(lineKey(text));
    if (isLabel) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  for (const [label, count] of counts) if (count >= 2 && outletByName(label)) return outletByName(label);
  return null;
}

/** “in News” beside the date, or a section's name on a line of its own right above the headline. */
function sectionIn(above: readonly ClassifiedLine[]): string | null {
  const filed = above.find(({ text }) => /^(?:posted )?in \p{Lu}[\p{L} &]{2,24}$/u.test(text));
  if (filed) return filed.text.replace(/^(?:posted )?in /i, '');
  const headline = above.findIndex(({ kind }) => kind === 'headline');
  const label = above[headline - 1];
  return label && SECTION_LABELS.has(lineKey(label.text)) ? label.text : null;
}

function datesIn(
  above: readonly ClassifiedLine[],
  below: readonly ClassifiedLine[],
): { publishedAt: string | null; updatedAt: string | null } {
  const headline = above.findIndex(({ kind }) => kind === 'headline');
  const inOrder = [...above.slice(headline + 1), ...above.slice(0, Math.max(headline, 0)).reverse()];
  const dated = inOrder.filter((line) => isDated(line) && dateIn(line.text) !== null);
  const updated =
    dated.find(({ text }) => UPDATED.test(text) && !PUBLISHED.test(text)) ?? below.find(isLabelled(UPDATED));
  const published =
    dated.find(({ text }) => PUBLISHED.test(text)) ??
    dated.find((line) => line !== updated) ??
    below.find(isLabelled(PUBLISHED)) ??
    updated;
  return {
    publishedAt: published ? dateIn(published.text) : null,
    updatedAt: updated && updated !== published ? dateIn(updated.text) : null,
  };
}

const UPDATED = /\b(?:updated|modified|edited|revised)\b/i;
const PUBLISHED = /\b(?:published|posted|created|issued)\b/i;

/** A date alone, "By Jane Doe | December 5, 2025", "Meridian Courier, 12 June 2025" */
function isDated(line: ClassifiedLine): boolean {
  return line.kind === 'date' || isByline(line) || isOutletLine(line);
}

function isLabelled(label: RegExp): (line: ClassifiedLine) => boolean {
  return ({ kind, text }) => kind === 'date' && label.test(text) && dateIn(text) !== null;
}
