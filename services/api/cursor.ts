import { ProblemError } from './problems/problem.ts';

/** Where a page ended: what the list is sorted by, and the id of the last row, or how many rows came before. */
export type Position = readonly (string | number)[];

/**
 * Hides a position in a text that callers hand back as it is. A position names the last row seen rather than counting
 * rows where the order allows, so that a page does not shift while documents arrive.
 */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position behind a cursor.
 * @param options.shape a position of the same list: each part must be of the same type
 * @returns null for no cursor
 * @throws ProblemError for a text that is none of our cursors
 */
export function decodeCursor<Shape extends Position>(
  cursor: string | undefined,
  options: { shape: Shape },
): Shape | null {
  if (cursor === undefined) return null;
  const position = parse(cursor);
  const { shape } = options;
  const fits =
    Array.isArray(position) &&
    position.length === shape.length &&
    position.every((part, index) => typeof part === typeof shape[index]);
  if (!fits)
    throw new ProblemError('invalid-cursor', {
      detail: 'Use a cursor exactly as an answer gave it, with the same filters',
      errors: [{ in: 'querystring', name: 'cursor', detail: 'is not one of ours' }],
    });
  return position as unknown as Shape;
}

/** A page of rows and the cursor of the next one; null where this is the last. */
export function pageOf<Row>(
  rows: readonly Row[],
  options: { limit: number; position: (last: Row) => Position },
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, options.limit);
  const last = items.at(-1);
  const more = rows.length > options.limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor(options.position(last)) : null };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
