import { createArticles } from '#scripts/articles/create-articles.ts';
import type { Delivery } from '#store/writing/delivery.ts';
import { delivery } from './delivery.fixture.ts';

/** Enough for copies, versions, homonyms, bare surnames and contradictions among them. */
export const STAYING = 60;
/** Others that come and go. */
export const VISITING = 12;

/** Short synthetic articles: those of the collection `staying`, then those of `visiting`. */
export const syntheticDeliveries: readonly Delivery[] = [
  ...createArticles({ seed: 5, count: STAYING + VISITING, words: 60 }),
].map(({ id, title, publisher, publishedAt, text }, index) =>
  delivery(text, {
    sourceId: id,
    collection: index < STAYING ? 'staying' : 'visiting',
    metadata: { title, publisher, publishedAt },
  }),
);
