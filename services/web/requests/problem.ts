/** What went wrong with a request, in words for people. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem';
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor({ status, message, cause }: { status: number; message: string; cause?: unknown }) {
    super(message, { cause });
    this.status = status;
  }
}

/** The problem that a refused request tells of (RFC 9457); an answer that tells of none is known by its status alone. */
export async function problemOf(response: Response): Promise<RequestProblem> {
  const told: unknown = await response.json().catch(() => null);
  const { title, detail } = (told ?? {}) as { title?: unknown; detail?: unknown };
  const message = [title, detail].filter((part) => typeof part === 'string').join('. ');
  return new RequestProblem({
    status: response.status,
    message: message === '' ? `The service answered ${response.status}` : message,
  });
}
