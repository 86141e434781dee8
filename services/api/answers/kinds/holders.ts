import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { findEntitiesByCode } from '#store/queries/find-entities-by-code.ts';
import { listConflicts } from '#store/queries/list-conflicts.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { type Linked, linkName } from '../link-name.ts';
import { officeTitles } from '../office-titles.ts';
import { unknownName } from '../unknown-name.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';
import { setContestedApart } from './set-contested-apart.ts';

const HOLDINGS = 100;
const CONFLICTS = 50;

type AskedHolders = { readonly office: OfficePhrase; readonly past: boolean; readonly days: Days | null };

/** "Who is the secretary of state of the United States?" */
export async function findHolders(asked: AskedHolders, asking: Asking): Promise<Finding> {
  const { office } = asked;
  const linked = await linkBody(office, asking);
  const description = describe(office, linked?.found ? linked.entity.name : (office.of?.text ?? null));
  if (office.of !== null && linked?.found === false) return unknownName(office.of, { linked, description });
  const of = linked?.found ? linked.entity : null;
  const rows = await holdingsOf(asked, { ...asking, of });
  const roles = [...new Set(rows.map(({ role }) => role.id))];
  const conflicts = await listConflicts(asking.graph, { touches: roles, skip: 0, limit: CONFLICTS });
  const { supported, contested } = setContestedApart(rows, conflicts);
  return {
    description,
    names: of === null ? [] : [of],
    answers: await holderAnswers(supported, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says ${description}.`
        : `${supportedInWords(supported, description)}${contradictedBy(contested)}`,
    cypher: showHoldings(rows),
    meant: [],
  };
}

function supportedInWords(rows: readonly HoldingRow[], description: string): string {
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    return `${capital(description)}: ${listInWords(rows.map((each) => `${holdingInWords(each)} (${storiesOf(each)})`))}.`;
  const { person, role, of, holding } = row;
  const standing = holding.status === 'current' ? '' : `${holding.status} `;
  const office = of === null ? role.title : `${role.title} of ${of.name}`;
  return `${person.name} is ${standing}${office} (${storiesOf(row)}).`;
}

function contradictedBy(contested: readonly HoldingRow[]): string {
  if (contested.length === 0) return '';
  const others = contested.map((row) => `${row.person.name} (${storiesOf(row)})`);
  return ` Contradicted by documents that name ${listInWords(others)}.`;
}

function storiesOf({ holding }: HoldingRow): string {
  return holding.stories === 1 ? '1 story' : `${holding.stories} stories`;
}

/**
 * What the office is of: as the question says, or what it is always of in news usage ("secretary of state" without a
 * country is that of the United States).
 */
async function linkBody({ of, title }: OfficePhrase, asking: Asking): Promise<Linked | null> {
  if (of !== null) return linkName(of.text, { ...asking, kinds: null });
  const known = asking.gazetteers.titles.byForm.get(title.toLowerCase());
  const code = known?.of ?? known?.unique ?? null;
  const [entity] = code === null ? [] : await findEntitiesByCode(asking.graph, [code]);
  return entity === undefined ? null : { found: true, entity };
}

/** The holdings of the closest title that anybody holds. */
async function holdingsOf(
  { office, past, days }: AskedHolders,
  asking: Asking & { of: EntityRow | null },
): Promise<HoldingRow[]> {
  const { graph, of } = asking;
  for (const titleKeys of await officeTitles(office.title, { ...asking, of: of?.id ?? null })) {
    const rows = await listHoldings(graph, {
      person: null,
      titleKeys,
      of: of?.id ?? null,
      status: office.status === 'current' ? null : office.status,
      asOf: days?.to ?? null,
      skip: 0,
      limit: HOLDINGS,
    });
    const inTime = rows.filter(
      ({ holding }) => past || office.status !== null || holding.status !== 'former',
    );
    if (inTime.length > 0) return withoutRepeats(inTime);
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

function describe({ title, status }: OfficePhrase, of: string | null): string {
  const standing = status === null || status === 'current' ? '' : `${status} `;
  return `who is ${standing}${title}${of === null ? '' : ` of ${of}`}`;
}

function capital(text: string): string {
  return text[0]?.toUpperCase() + text.slice(1);
}
