import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiAddress } from '../environment.ts';

type NamedProblem = { readonly name: string; readonly detail: string };

/** The API said no, or nothing; the message is meant for the person at the terminal. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code = 'API_REFUSED';
  /** What is wrong with each part of the request, by its name, where the API told. */
  readonly problems: readonly NamedProblem[];

  constructor(message: string, options: ErrorOptions & { problems?: readonly NamedProblem[] } = {}) {
    super(message, options);
    this.problems = options.problems ?? [];
  }
}

/** A request with a body that can be sent again. */
export type Body = { readonly mediaType: string; readonly content: string | Uint8Array<ArrayBuffer> };

/** A value as the body of a request. */
export function jsonBody(value: unknown): Body {
  return { mediaType: 'application/json', content: JSON.stringify(value) };
}

export type ApiClient = {
  get<Answer>(path: string, parameters?: Parameters): Promise<Answer>;
  post<Answer>(path: string, request: { body: Body; parameters?: Parameters }): Promise<Answer>;
  delete<Answer>(path: string): Promise<Answer>;
};
export type Parameters = Readonly<Record<string, string | number | null>>;

/** How long to wait before another attempt, where the API says neither how long nor that it is of no use. */
const WAIT_MS = 2_000;
const ATTEMPTS = 5;
/** Too many requests, or Neo4j away: both pass. */
const PASSING = new Set([429, 503]);

/** Talks to the API; waits and tries again while it is short of breath. Every call throws ApiError. */
export function createApiClient(address: ApiAddress): ApiClient {
  const call = async <Answer>(path: string, options: { init: RequestInit; parameters?: Parameters }) => {
    const url = new URL(address.url + path);
    for (const [name, value] of Object.entries(options.parameters ?? {}))
      if (value !== null) url.searchParams.set(name, String(value));
    const response = await send(url, options.init);
    if (response.status === 204) return null as Answer;
    return (await response.json()) as Answer;
  };
  const authorized = (): Record<string, string> => {
    if (address.token === null)
      throw new ApiError(
        'No token was found. It lies in the data directory of the service (NEWSGRAPH_DATA), or give it as NEWSGRAPH_TOKEN.',
      );
    return { authorization: `Bearer ${address.token}` };
  };
  return {
    get: (path, parameters = {}) => call(path, { init: { method: 'GET' }, parameters }),
    post: (path, { body, parameters = {} }) =>
      call(path, {
        init: {
          method: 'POST',
          headers: { ...authorized(), 'content-type': body.mediaType },
          body: body.content,
        },
        parameters,
      }),
    delete: (path) => call(path, { init: { method: 'DELETE', headers: authorized() } }),
  };
}

async function send(url: URL, init: RequestInit): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, init).catch((cause: unknown) => {
      throw new ApiError(`The API at ${url.origin} does not answer. Is it running (npm start)?`, { cause });
    });
    if (response.ok) return response;
    if (!PASSING.has(response.status) || attempt === ATTEMPTS) throw await refusal(response);
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    await sleep(Number.isFinite(seconds) ? seconds * 1000 : WAIT_MS);
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const problem = (await response.json().catch(() => ({}))) as {
    title?: string;
    detail?: string;
    errors?: NamedProblem[];
  };
  const said = [problem.title, problem.detail].filter((part) => part !== undefined).join(': ');
  const message = `${said === '' ? response.statusText : said} (HTTP ${response.status})`;
  return new ApiError(message, { problems: problem.errors ?? [] });
}
