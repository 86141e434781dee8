/** Where a document failed: `cleaning` and `reading` are the document's, `worker` is the thread that died under it. */
type FailedStep = 'cleaning' | 'reading' | 'worker';

/** A document that could not be read; the others are not touched by it. */
export class ReadingFailedError extends Error {
  override readonly name = 'ReadingFailedError';
  /** Stable: `READING_FAILED`, or the code of the error underneath (such as one of cleaning's). */
  readonly code: string;
  readonly step: string;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.message, options);
    this.code = failure.code;
    this.step = failure.step;
  }
}

/** A failure as plain data: an error's own fields do not survive the way between threads. */
export type Failure = { readonly code: string; readonly step: string; readonly message: string };

/**
 * The failure that an error stands for.
 * @param error anything that was thrown; its `code` and `step` are kept where they are strings
 * @param step the step that ran when it was thrown
 */
export function toFailure(error: unknown, step: FailedStep): Failure {
  const fields = typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
  return {
    code: typeof fields.code === 'string' ? fields.code : 'READING_FAILED',
    step: typeof fields.step === 'string' ? fields.step : step,
    message: error instanceof Error ? error.message : String(error),
  };
}
