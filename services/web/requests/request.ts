import { forgetKey, obtainKey, storedKey } from './key.ts';
import { problemOf, RequestProblem } from './problem.ts';

/** An address of the API with the shape of what it answers, which only the compiler sees. */
export type Resource<Body> = { readonly path: string; readonly answers?: Body };

export type Sent = {
  readonly method: 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: BodyInit;
  readonly mediaType?: string;
};

/** Reads a resource. @throws RequestProblem that says what the service said */
export async function read<Body>({ path }: Resource<Body>): Promise<Body> {
  return (await answerTo(path, {})).json();
}

/**
 * Sends something that changes the graph, or a text to read; where the service wants a key, whoever sits there is asked, once more each
 * time that the key is refused.
 *
 * @returns the body of the answer; null where it has none
 * @throws RequestProblem that says what the service said, also where no key was given
 */
export async function send<Body>({ method, path, body, mediaType }: Sent): Promise<Body | null> {
  const headers = mediaType === undefined ? {} : { 'Content-Type': mediaType };
  const response = await answerTo(path, { method, headers, ...(body === undefined ? {} : { body }) });
  return response.status === 204 ? null : response.json();
}

/** A body of JSON, as `send` takes it. */
export function json(value: unknown): Pick<Sent, 'body' | 'mediaType'> {
  return { body: JSON.stringify(value), mediaType: 'application/json' };
}

async function answerTo(path: string, init: RequestInit): Promise<Response> {
  const response = await fetchWithKey(path, init);
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.status !== 401) throw problem;
  const refused = storedKey() === null ? null : problem.message;
  forgetKey();
  if ((await obtainKey(refused)) === null) throw problem;
  return answerTo(path, init);
}

async function fetchWithKey(path: string, init: RequestInit): Promise<Response> {
  const key = storedKey();
  const headers = { ...init.headers, ...(key === null ? {} : { Authorization: `Bearer ${key}` }) };
  try {
    return await fetch(path, { ...init, headers });
  } catch (cause) {
    throw new RequestProblem({ status: 0, message: 'The service cannot be reached. Is it running?', cause });
  }
}
