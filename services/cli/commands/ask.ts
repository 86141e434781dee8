import type { ApiClient } from '../api/client.ts';
import { messageOf } from '../in-words.ts';
import { readBatch } from '../inputs/read-batch.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';

/** `newsgraph ask "…"`: prints the answer. @returns the exit code, 0 also where nothing was found */
export async function ask(
  { question, collection, json }: { question: string; collection?: string; json: boolean },
  { api, terminal }: { api: ApiClient; terminal: Terminal },
): Promise<number> {
  const answer = await api.get<ShownAnswer>('/ask', asked(question, collection));
  await writeLine(terminal.stdout, json ? JSON.stringify(answer, null, 2) : showAnswer(answer));
  return 0;
}

/** `newsgraph ask --batch FILE`: answers every question of a file, a JSON object a line, each with the question's id. */
export async function askAll(
  { file, collection }: { file: string; collection?: string },
  { api, terminal }: { api: ApiClient; terminal: Terminal },
): Promise<number> {
  let exitCode = 0;
  for (const { id, question } of await readBatch(file)) {
    try {
      const answer = await api.get<ShownAnswer>('/ask', asked(question, collection));
      await writeLine(terminal.stdout, JSON.stringify({ id, ...answer }));
    } catch (error) {
      exitCode = 1;
      await writeLine(terminal.stderr, `${id}: ${messageOf(error)}`);
    }
  }
  return exitCode;
}

function asked(question: string, collection: string | undefined): Record<string, string> {
  return collection === undefined ? { q: question } : { q: question, collection };
}
