import type { Days } from '#questions/understanding.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import type { Asking } from '../finding.ts';
import { listSaid } from '../list-said.ts';
import { keepReportedWith, type ReportWanted } from './keep-reported-with.ts';

/** Statements that are looked through at once, the newest first. */
export const NEWEST = 500;
/** Nobody waits for more. */
const MOST = 6 * NEWEST;

/** What was found, and how many of the newest alone were looked through; null where all were. */
export type LookedBack<Row> = { readonly rows: readonly Row[]; readonly among: number | null };

/**
 * The newest statements with a report as wanted, where no words narrow them ("who warned?"): looked back for until there are enough.
 * @param asked.enough how many an answer shows
 */
export function lookBack(
  { wanted, days, enough }: { wanted: ReportWanted; days: Days | null; enough: number },
  asking: Asking,
): Promise<LookedBack<StatementRow>> {
  return lookThrough({
    list: (after) => listSaid({ days, after, limit: NEWEST }, asking),
    keep: (rows) => keepReportedWith(rows, wanted, asking),
    enough,
  });
}

/**
 * Looks through rows batch by batch until enough are kept, none are left, or nobody would wait for more.
 * @param search.list lists `NEWEST` rows after one, fewer where there are no more; the first ones after none
 */
export async function lookThrough<Row>(search: {
  readonly list: (after: Row | undefined) => Promise<readonly Row[]>;
  readonly keep: (rows: readonly Row[]) => Promise<readonly Row[]>;
  readonly enough: number;
}): Promise<LookedBack<Row>> {
  const rows: Row[] = [];
  let after: Row | undefined;
  for (let looked = NEWEST; looked <= MOST; looked += NEWEST) {
    const page = await search.list(after);
    rows.push(...(await search.keep(page)));
    if (page.length < NEWEST) return { rows, among: null };
    if (rows.length >= search.enough) return { rows, among: looked };
    after = page.at(-1);
  }
  return { rows, among: MOST };
}

/** The newest statements of a time. */
export function listNewest(days: Days | null, asking: Asking): Promise<StatementRow[]> {
  return listSaid({ days, limit: NEWEST }, asking);
}
