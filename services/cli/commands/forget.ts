import type { ApiClient } from '../api/client.ts';
import { findEntity } from '../api/find-entity.ts';
import { type Terminal, writeLine } from '../terminal.ts';

/**
 * `newsgraph forget PERSON`: forgets a person for good.
 * @returns the exit code: 1 where it was not confirmed
 */
export async function forget(
  { person, by, why, yes }: { person: string; by: string; why: string; yes: boolean },
  { api, terminal }: { api: ApiClient; terminal: Terminal },
): Promise<number> {
  const id = await findEntity(api, person, { kind: 'Person' });
  const { name, documents } = await api.get<{ name: string; documents: number }>(`/entities/${id}`);
  if (!yes) {
    await writeLine(
      terminal.stderr,
      `This takes ${name} out of ${countOf(documents)} and cannot be undone. Say it again with --yes.`,
    );
    return 1;
  }
  const body = { mediaType: 'application/json', content: JSON.stringify({ person: id, by, why }) };
  const forgotten = await api.post<{ documents: number }>('/forget', { body });
  await writeLine(
    terminal.stdout,
    `Forgotten. ${countOf(forgotten.documents)} ${forgotten.documents === 1 ? 'is' : 'are'} read anew without the name. Originals stay as they came; \`newsgraph remove\` takes them out.`,
  );
  return 0;
}

function countOf(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`;
}
