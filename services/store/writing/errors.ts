/** A document that is not taken in. */
export class DocumentTooLargeError extends Error {
  override readonly name = 'DocumentTooLargeError';
  readonly code = 'DOCUMENT_TOO_LARGE';
  readonly size: number;
  readonly limit: number;

  constructor({ size, limit, sourceId }: { size: number; limit: number; sourceId: string | null }) {
    super(`${sourceId ?? 'A document'} has ${size} bytes; at most ${limit} are taken`);
    this.size = size;
    this.limit = limit;
  }
}
