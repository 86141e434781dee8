import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkName } from '../link-name.ts';
import { officeTitles } from '../office-titles.ts';
import { unknownName } from '../unknown-name.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';

const HOLDINGS = 100;

type AskedHolders = { readonly office: OfficePhrase; readonly past: boolean; readonly days: Days | null };

/** "Who is the secretary of state of the United States?" */
export async function findHolders(asked: AskedHolders, asking: Asking): Promise<Finding> {
  const { office } = asked;
  const linked = office.of === null ? null : await linkName(office.of.text, { ...asking, kinds: null });
  const description = describe(office, linked?.found ? linked.entity.name : (office.of?.text ?? null));
  if (office.of !== null && linked?.found === false) return unknownName(office.of, { linked, description });
  const of = linked?.found ? linked.entity : null;
  const rows = await holdingsOf(asked, { ...asking, of });
  return {
    description,
    names: of === null ? [] : [of],
    answers: await holderAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says ${description}.`
        : `${capital(description)}: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
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
