import type { Edit } from './edits/edit.ts';
import { classifyLines } from './lines/classify-lines.ts';
import { joinBrokenLines } from './lines/join-broken-lines.ts';
import { keepBody } from './lines/keep-body.ts';
import { metadataFromLines } from './metadata/from-lines.ts';
import { outletToldBySources } from './metadata/original-publisher.ts';
import { outletByName } from './metadata/outlets.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';
import { carryOut, type Edited, repairText } from './repairs/repair-text.ts';
import { splitGluedWords } from './repairs/split-words.ts';

/** The article in a page's text, the edits that led to it, and what the page's lines say about it. */
export type CleanedText = { text: string; edits: Edit[]; metadata: PageMetadata };

/** Repairs a page's text and leaves the article's own paragraphs. `known` is what is known from elsewhere. */
export function cleanText(page: Edited, known: PageMetadata): CleanedText {
  const repaired = carryOut(repairText(page), joinBrokenLines);
  const { lines, header } = classifyLines(repaired.text, known);
  const kept = carryOut(repaired, (whole) => keepBody(whole, lines));
  const body = carryOut(kept, splitGluedWords);
  const metadata = metadataFromLines({ lines, header });
  return { ...body, metadata: withOrigin(metadata, known.publisher ?? metadata.publisher, body.text) };
}

/** The original publisher, where it is another than the publisher; told by its sources where no line names it. */
function withOrigin(metadata: PageMetadata, publisher: string | null, text: string): PageMetadata {
  const isNewsroom = publisher !== null && outletByName(publisher) !== null;
  const named = metadata.originalPublisher ?? (isNewsroom ? null : outletToldBySources(text));
  const isSame = named !== null && publisher !== null && (outletByName(publisher) ?? publisher) === named;
  return { ...metadata, originalPublisher: isSame ? null : named };
}
