import type { GivenMetadata } from '#cleaning/cleaned.ts';
import { compare } from '#resolving/canonical-order.ts';
import type { DeliveredMetadata } from '#store/writing/take-jobs.ts';

/** What all deliveries of a document say of it together. */
export type Delivered = {
  readonly format: 'text' | 'html';
  readonly mediaType: string;
  readonly given: GivenMetadata;
  /** The first source id in the alphabet: a name for a document without a title. */
  readonly sourceId: string | null;
};

const TEXT_FIELDS = ['title', 'url', 'publisher', 'originalPublisher', 'publishedAt'] as const;

/**
 * Joins what deliveries say. Where they differ, the value that sorts first wins (the earliest date of publication), or the latest date
 * of change, so that neither the order nor the number of equal deliveries makes a difference.
 */
export function mergeDeliveries(deliveries: readonly DeliveredMetadata[]): Delivered {
  const sorted = (values: readonly (string | undefined)[]) =>
    values.filter((value) => value !== undefined).sort();
  const first = (values: readonly (string | undefined)[]) => sorted(values)[0];
  const given = TEXT_FIELDS.flatMap((field) => {
    const value = first(deliveries.map((delivery) => delivery[field]));
    return value === undefined ? [] : [[field, value]];
  });
  const updatedAt = sorted(deliveries.map((delivery) => delivery.updatedAt)).at(-1);
  const authors = deliveries.map((delivery) => delivery.authors).filter((list) => list.length > 0);
  const [byline] = authors
    .map((list) => ({ list, key: list.join('\n') }))
    .sort((one, other) => compare(one.key, other.key));
  const format = deliveries.some((delivery) => delivery.format === 'html') ? 'html' : 'text';
  const ofFormat = deliveries.filter((delivery) => delivery.format === format);
  return {
    format,
    mediaType: first(ofFormat.map(({ mediaType }) => mediaType)) ?? '',
    given: {
      ...Object.fromEntries(given),
      ...(updatedAt !== undefined && { updatedAt }),
      ...(byline && { authors: [...byline.list] }),
    },
    sourceId: first(deliveries.map(({ sourceId }) => sourceId)) ?? null,
  };
}
