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
export type LookedBack = { readonly rows: readonly StatementRow[]; readonly among: number | null };

/**
 * The newest statements with a report as wanted, where no words narrow them ("who warned?"): looked back for until there are enough.
 * @param asked.enough how many an answer shows
 */
export async function lookBack(
  { wanted, days, enough }: { wanted: ReportWanted; days: Days | null; enough: number },
  asking: Asking,
): Promise<LookedBack> {
  const rows: StatementRow[] = [];
  let after: StatementRow | undefined;
  for (let looked = NEWEST; looked <= MOST; looked += NEWEST) {
    const page = await listSaid({ days, after, limit: NEWEST }, asking);
    rows.push(...(await keepReportedWith(page, wanted, asking)));
    if (page.length < NEWEST) return { rows, among: null };
    if (rows.length >= enough) return { rows, among: looked };
    after = page.at(-1);
  }
  return { rows, among: MOST };
}

/** The newest statements of a time. */
export function listNewest(days: Days | null, asking: Asking): Promise<StatementRow[]> {
  return listSaid({ days, limit: NEWEST }, asking);
}
