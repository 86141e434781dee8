import { type ApiClient, jsonBody } from '../api/client.ts';
import { findEntity } from '../api/find-entity.ts';
import { counted } from '../in-words.ts';
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
      `This takes ${name} out of ${counted(documents, 'document')} and cannot be undone. Say it again with --yes.`,
    );
    return 1;
  }
  const body = jsonBody({ person: id, by, why });
  const forgotten = await api.post<{ documents: number }>('/forget', { body });
  await writeLine(
    terminal.stdout,
    `Forgotten. ${counted(forgotten.documents, 'document')} ${forgotten.documents === 1 ? 'is' : 'are'} read anew without the name. Originals stay as they came; \`newsgraph remove\` takes them out.`,
  );
  return 0;
}
