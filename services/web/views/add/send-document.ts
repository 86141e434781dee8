import type { Static } from 'typebox';
import type { AcceptedSchema } from '#api/schemas/document.ts';
import { RequestProblem } from '../../requests/problem.ts';
import { send } from '../../requests/request.ts';

type Accepted = Static<typeof AcceptedSchema>;

/** Files by the ending of their name; whatever else there is cannot be read. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
};

/** The media type of a file by its name, or null where it is none that is read. */
export function mediaTypeOf(name: string): string | null {
  return MEDIA_TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
}

/**
 * Sends one document, or many as lines of JSON, to be kept.
 *
 * @returns what was taken, in order
 * @throws RequestProblem that says what was refused; of lines, those that are no documents are told by their numbers
 */
export async function sendDocument({
  content,
  mediaType,
  sourceId,
}: {
  content: BodyInit;
  mediaType: string;
  sourceId: string | null;
}): Promise<Accepted['accepted']> {
  const named =
    sourceId === null || mediaType === MEDIA_TYPES.jsonl ? '' : `?${new URLSearchParams({ sourceId })}`;
  const path = `/documents${named}`;
  const answer = await send<Accepted>({ method: 'POST', path, body: content, mediaType });
  const { accepted = [], rejected = [] } = answer ?? {};
  if (rejected.length > 0) {
    const lines = rejected.map(({ line, detail }) => `line ${line} ${detail}`).join('; ');
    throw new RequestProblem({ status: 422, message: `${accepted.length} taken; not taken: ${lines}` });
  }
  return accepted;
}
