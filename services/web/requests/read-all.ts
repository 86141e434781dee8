import { type Resource, read } from './request.ts';
import { type Page, withCursor } from './use-pages.ts';

/** The most that is read of a list for a file; spreadsheets of more are better made from the API. */
const MOST = 10_000;

/** All items of a list, page by page. @throws RequestProblem */
export async function readAll<Item>({ path }: Resource<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await read<Page<Item>>({ path: withCursor(path, cursor) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && all.length < MOST);
  return all;
}
