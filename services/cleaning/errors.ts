/** Where in cleaning a document was refused. */
export type CleaningStep = 'size' | 'decoding' | 'text';

export type CleaningErrorCode = 'CLEANING_EMPTY' | 'CLEANING_TOO_LARGE' | 'CLEANING_BINARY';

/**
 * A document that cannot be cleaned. `code` is stable and meant for programs, `message` names the value at fault
 * and is meant for people.
 */
export class CleaningError extends Error {
  readonly code: CleaningErrorCode;
  readonly step: CleaningStep;

  constructor(reason: { code: CleaningErrorCode; step: CleaningStep; message: string }) {
    super(reason.message);
    this.name = 'CleaningError';
    this.code = reason.code;
    this.step = reason.step;
  }
}
