import type { Operations } from './operations.ts';

export type OperationName = keyof Operations;
export type Answer<Name extends OperationName> = Operations[Name]['answer'];

/** What an operation takes; a part that has nothing in it may be left out. */
export type Request<Name extends OperationName> = Pick<
  Operations[Name],
  { [Part in RequestPart]: IsEmpty<Operations[Name][Part]> extends true ? never : Part }[RequestPart]
> &
  Partial<Pick<Operations[Name], RequestPart>>;

type RequestPart = 'path' | 'query' | 'body';
// biome-ignore lint/complexity/noBannedTypes: `{}` asks whether everything in it may be left out.
type IsEmpty<Part> = Part extends null ? true : {} extends Part ? true : false;

/** What the API answers with where something is wrong (RFC 9457). */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly in: string; readonly name: string; readonly detail: string }[];
};

/** The API refused; `problem` says why and names what is wrong. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

export type Client = {
  /** Calls an operation. @throws RefusedError where the API refuses it; whatever `fetch` throws where there is no answer */
  call<Name extends OperationName>(name: Name, request: Request<Name>): Promise<Answer<Name>>;
};

/**
 * A client of the API.
 * @param options.url where the API is
 * @param options.key a key of `newsgraph keys create`; reading on the API's own machine needs none
 * @example
 * const client = createClient({ url: 'http://127.0.0.1:4747' });
 * const { answers } = await client.call('GET /ask', { query: { q: 'who spoke about NATO' } });
 */
export function createClient(options: {
  url: string;
  key?: string;
  fetch?: typeof globalThis.fetch;
}): Client {
  const { url, key, fetch = globalThis.fetch } = options;
  return {
    async call(name, request) {
      const [method = '', pattern = ''] = name.split(' ');
      const { path = {}, query = {}, body = null } = request as Loose;
      const address = new URL(url.replace(/\/+$/, '') + fillIn(pattern, path));
      for (const [parameter, value] of Object.entries(query))
        if (value !== undefined) address.searchParams.set(parameter, String(value));
      const response = await fetch(address, {
        method,
        headers: {
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          ...(body === null ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new RefusedError((await response.json()) as Problem);
      return (await readAnswer(response)) as Answer<typeof name>;
    },
  };
}

type Loose = {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
};

/** @example fillIn('/entities/{id}', { id: '3f0c' }) // '/entities/3f0c' */
function fillIn(pattern: string, path: Readonly<Record<string, unknown>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_whole, part: string) => encodeURIComponent(String(path[part])));
}

function readAnswer(response: Response): Promise<unknown> {
  if (response.status === 204) return Promise.resolve(null);
  const isText = response.headers.get('content-type')?.startsWith('text/');
  return isText ? response.text() : response.json();
}
