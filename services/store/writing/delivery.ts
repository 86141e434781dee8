import type { GivenMetadata } from '#cleaning/cleaned.ts';

/** A document as it arrives. */
export type Delivery = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly format: 'text' | 'html';
  /** The sender's id for it, or a file's base name without extension. */
  readonly sourceId: string | null;
  readonly url: string | null;
  readonly collection: string | null;
  /** What the sender says of it. */
  readonly metadata: GivenMetadata;
  /** ISO moment of arrival. */
  readonly receivedAt: string;
};
