import { readFile } from 'node:fs/promises';

type BatchQuestion = { readonly id: string; readonly question: string };

/**
 * Reads the questions of a file: a JSON list or an object with `questions`, JSON Lines, or plain text with one question
 * a line. A question without an id is known by its number.
 * @throws Error that names the file where a line is JSON but no question
 */
export async function readBatch(file: string): Promise<BatchQuestion[]> {
  const text = await readFile(file, 'utf8');
  return itemsOf(text).map((item, index) => {
    if (typeof item === 'string') return { id: String(index + 1), question: item };
    const { id, question } = item as { id?: unknown; question?: unknown };
    if (typeof question !== 'string')
      throw new Error(`${file}: question ${index + 1} has no field "question"`);
    return { id: id === undefined ? String(index + 1) : String(id), question };
  });
}

function itemsOf(text: string): unknown[] {
  const whole = parse(text);
  if (Array.isArray(whole)) return whole;
  const { questions } = (whole ?? {}) as { questions?: unknown };
  if (Array.isArray(questions)) return questions;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => parse(line) ?? line);
}

/** @returns null where the text is no JSON object or list */
function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
