/**
 * A kind of line that is no part of an article, wherever it stands. `pattern` must fit, in lines of `maxWords` or fewer;
 * `example` is a line it was written for, and tested with.
 */
export type FurnitureRule = { kind: string; maxWords: number; pattern: RegExp; example: string };
