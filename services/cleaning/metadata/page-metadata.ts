import type { Cleaned } from '../cleaned.ts';

/** All that a document tells about itself; every field may be unknown. */
export type PageMetadata = Pick<
  Cleaned,
  | 'title'
  | 'deck'
  | 'url'
  | 'publisher'
  | 'originalPublisher'
  | 'authors'
  | 'publishedAt'
  | 'updatedAt'
  | 'section'
>;

export const UNKNOWN_METADATA: PageMetadata = {
  title: null,
  deck: null,
  url: null,
  publisher: null,
  originalPublisher: null,
  authors: [],
  publishedAt: null,
  updatedAt: null,
  section: null,
};

/** The first of these that knows, field by field: the order is the order of trust. */
export function firstKnown(sources: readonly Partial<PageMetadata>[]): PageMetadata {
  const known = { ...UNKNOWN_METADATA };
  for (const source of [...sources].reverse()) {
    for (const [field, value] of Object.entries(source)) {
      const isKnown = Array.isArray(value)
        ? value.length > 0
        : value !== null && value !== undefined && value !== '';
      if (isKnown && field in known) Object.assign(known, { [field]: value });
    }
  }
  return known;
}
