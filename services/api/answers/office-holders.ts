import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { findEntitiesByCode } from '#store/queries/find-entities-by-code.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking } from './finding.ts';
import { keepAccredited } from './keep-accredited.ts';
import { type Linked, linkName } from './link-name.ts';
import { officeTitles } from './office-titles.ts';

const HOLDINGS = 100;

/** Where an office is sent to: "ambassador to NATO"; null where the question says nothing of it. */
export type OfficeBodies = { readonly of: Linked | null; readonly at: Linked | null };

/**
 * What the office is of: as the question says, or what it is always of in news usage ("secretary of state" without a
 * country is that of the United States); and where it is sent to.
 */
export async function linkOfficeBodies(
  { of, at, title }: OfficePhrase,
  asking: Asking,
): Promise<OfficeBodies> {
  const sentTo = at === null ? null : await linkName(at.text, { ...asking, kinds: null });
  if (of !== null) return { of: await linkName(of.text, { ...asking, kinds: null }), at: sentTo };
  const known = asking.gazetteers.titles.byForm.get(title.toLowerCase());
  const code = known?.of ?? known?.unique ?? null;
  const [entity] = code === null ? [] : await findEntitiesByCode(asking.graph, [code]);
  return { of: entity === undefined ? null : { found: true, entity, bySeat: false }, at: sentTo };
}

/** Whom documents give an office: the holdings of the closest title that anybody holds. */
export async function listOfficeHolders(
  asked: {
    office: OfficePhrase;
    /** True where those of before count as well. */
    past: boolean;
    days: Days | null;
    of: EntityRow | null;
    at: EntityRow | null;
  },
  asking: Asking,
): Promise<HoldingRow[]> {
  const { office, past, days, of, at } = asked;
  for (const titleKeys of await officeTitles(office.title, { ...asking, of: of?.id ?? null })) {
    const rows = await listHoldings(asking.graph, {
      person: null,
      titleKeys,
      of: of?.id ?? null,
      status: office.status === 'current' ? null : office.status,
      asOf: days?.to ?? null,
      collection: asking.collection,
      limit: HOLDINGS,
    });
    const inTime = rows.filter(
      ({ holding }) => past || office.status !== null || holding.status !== 'former',
    );
    const kept = at === null ? inTime : await keepAccredited(inTime, { at, asking });
    if (kept.length > 0) return withoutRepeats(kept);
  }
  return [];
}

/** One row for a person and office, where documents give it more than one standing: the most reported. */
function withoutRepeats(rows: readonly HoldingRow[]): HoldingRow[] {
  const seen = new Set<string>();
  return rows.filter(({ person, role }) => {
    const key = `${person.id} ${role.id}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
