import type { Named } from '#store/queries/entity-kind.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import { presentHoldings } from '../../evidence/present-holdings.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import type { Holding } from '../../schemas/holding.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';

/** Holdings as answers about people: who holds it. */
export async function holderAnswers(rows: readonly HoldingRow[], asking: Asking): Promise<AnswerItem[]> {
  const holdings = await presentHoldings(asking.graph, rows, asking);
  return holdings.map((holding) => ({ ...holding.person, ...officeFields(holding) }));
}

/** Holdings as answers about offices: what somebody holds. */
export async function officeAnswers(rows: readonly HoldingRow[], asking: Asking): Promise<AnswerItem[]> {
  const holdings = await presentHoldings(asking.graph, rows, asking);
  return holdings.map((holding) => ({
    kind: 'Role',
    id: holding.role.id,
    name: holding.person.name,
    ...officeFields(holding),
  }));
}

function officeFields({ person, role, of, documents, stories, inferred, ...told }: Holding) {
  return { title: role.title, of: of?.name ?? null, ...told };
}

/** "Mark Rutte, Secretary General of NATO (former)" */
export function holdingInWords({ person, role, of, holding }: HoldingRow): string {
  const office = of === null ? role.title : `${role.title} of ${of.name}`;
  return `${person.name}, ${office}${holding.status === 'current' ? '' : ` (${holding.status})`}`;
}

/** A query for Neo4j Browser that shows holdings with what the offices are of. */
export function showHoldings(rows: readonly HoldingRow[]): string | null {
  if (rows.length === 0) return null;
  const people = literal([...new Set(rows.map(({ person }) => person.id))]);
  const roles = literal([...new Set(rows.map(({ role }) => role.id))]);
  return `MATCH path = (person:Person)-[:HOLDS]->(role:Role)
WHERE person.id IN ${people} AND role.id IN ${roles}
OPTIONAL MATCH of = (role)-[:OF]->()
RETURN path, of`;
}

/** What was found where the answers are holdings: people by their offices, or, as `present` says, offices by their people. */
export async function holdersFinding(
  rows: readonly HoldingRow[],
  {
    description,
    names,
    asking,
    present = holderAnswers,
  }: {
    description: string;
    names: readonly Named[];
    asking: Asking;
    present?: typeof holderAnswers;
  },
): Promise<Finding> {
  return {
    description,
    names,
    known: true,
    answers: await present(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says ${description}.`
        : `As documents have it: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}
