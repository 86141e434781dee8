import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { RoleStatus } from '#reading/extraction.ts';
import type { Named } from './entity-kind.ts';

/**
 * One row for each person, office and status, those that most stories report first, or in the order of a key that documents to come
 * do not change, which pages follow. `asOf` keeps those in office on a day as far as reports tell: reported by then, and, where
 * one person holds the office at a time, nobody else reported in it after them and by then; holdings without a date are left out.
 */
const KEPT = `
    ($person IS NULL OR person.id = $person)
    AND ($role IS NULL OR role.id = $role)
    AND ($titleKeys IS NULL OR role.titleKey IN $titleKeys)
    AND ($of IS NULL OR EXISTS { (role)-[:OF]->(:Entity {id: $of}) })
    AND ($status IS NULL OR holds.status = $status)
    AND ($collection IS NULL OR EXISTS {
      MATCH (claim:Claim)-[:IN]->(document:Document)
      WHERE claim.id IN holds.claims AND $collection IN document.collections })
    AND ($rules IS NULL OR EXISTS {
      MATCH (claim:Claim) WHERE claim.id IN holds.claims AND claim.rule IN $rules })
    AND ($asOf IS NULL OR (holds.firstReported <= $asOf AND holds.status IN ['current', 'acting']
      AND NOT (role.oneHolder IS NOT NULL AND EXISTS {
        MATCH (role)<-[later:HOLDS]-(other:Person)
        WHERE other.id <> person.id AND later.status IN ['current', 'acting']
          AND later.firstReported > holds.lastReported AND later.firstReported <= $asOf })))
  WITH DISTINCT person, holds, role
  OPTIONAL MATCH (role)-[:OF]->(of:Entity)
  WITH person, holds, role, of ORDER BY of.id
  WITH person, holds, role, head(collect(of)) AS of,
       role.name + '|' + role.id + '|' + person.id + '|' + holds.status AS key
  WHERE $afterKey IS NULL OR key > $afterKey
  ORDER BY CASE WHEN $byKey THEN 0 ELSE holds.stories END DESC,
           CASE WHEN $byKey THEN '' ELSE coalesce(holds.lastReported, '') END DESC, key LIMIT $limit
  RETURN person { .id, .name, kind: 'Person' } AS person,
         role { .id, .name, .title } AS role,
         CASE WHEN of IS NULL OR of.id = person.id THEN null
              ELSE of { .id, .name, kind: head([label IN labels(of) WHERE label <> 'Entity']) } END AS of,
         holds { .status, .firstReported, .lastReported, .firstDateSource, .lastDateSource, .documents, .stories, .inferred, .claims } AS holding,
         key
`;

/** Who holds, held or will hold an office. The others start at what narrows the most, since a graph has many holders. */
export const LIST_HOLDINGS = /* cypher */ `
  MATCH (person:Person)-[holds:HOLDS]->(role:Role) WHERE ${KEPT}`;

export const LIST_HOLDINGS_OF_PERSON = /* cypher */ `
  MATCH (person:Person {id: $person})-[holds:HOLDS]->(role:Role) WHERE ${KEPT}`;

export const LIST_HOLDINGS_OF_ROLE = /* cypher */ `
  MATCH (person:Person)-[holds:HOLDS]->(role:Role {id: $role}) WHERE ${KEPT}`;

export const LIST_HOLDINGS_OF_BODY = /* cypher */ `
  MATCH (:Entity {id: $of})<-[:OF]-(role:Role)<-[holds:HOLDS]-(person:Person) WHERE ${KEPT}`;

export const LIST_HOLDINGS_OF_TITLE = /* cypher */ `
  MATCH (titled:Role) WHERE titled.titleKey IN $titleKeys
  WITH titled AS role MATCH (role)<-[holds:HOLDS]-(person:Person) WHERE ${KEPT}`;

export type HoldingRow = {
  readonly person: Named;
  readonly role: { readonly id: string; readonly name: string; readonly title: string };
  /** The country or organization; null where no document says it. */
  readonly of: Named | null;
  readonly holding: {
    readonly status: RoleStatus;
    readonly firstReported: string | null;
    readonly lastReported: string | null;
    /** Whether a document states the first day, or it is that of a publication; null where there is none. */
    readonly firstDateSource: 'stated' | 'published' | null;
    readonly lastDateSource: 'stated' | 'published' | null;
    readonly documents: number;
    readonly stories: number;
    /** The rule that found the country or organization where no claim names it. */
    readonly inferred: string | null;
    readonly claims: string[];
  };
};

/** A row of this list. `key` tells it from all others, by the name of the office first. */
export type ListedHoldingRow = HoldingRow & { readonly key: string };

export type ListHoldingsParameters = {
  readonly person: string | null;
  /** The office; any where it is absent. */
  readonly role?: string | null;
  /** Folded titles that mean the office; null for every office. */
  readonly titleKeys: readonly string[] | null;
  readonly of: string | null;
  readonly status: RoleStatus | null;
  readonly asOf: string | null;
  /** Only what documents of this collection say; all where it is absent. */
  readonly collection?: string | null;
  /** Only where a claim was found by one of these rules; all where it is absent. */
  readonly rules?: readonly string[] | null;
  /** Sorted by key, those after this one; where it is absent those that most stories report come first. */
  readonly page?: { readonly afterKey: string | null };
  readonly limit: number;
};

export function listHoldings(
  graph: GraphClient,
  { page, ...parameters }: ListHoldingsParameters,
): Promise<ListedHoldingRow[]> {
  const order = { byKey: page !== undefined, afterKey: page?.afterKey ?? null };
  return graph.read<ListedHoldingRow>(queryFor(parameters), {
    ...{ role: null, collection: null, rules: null },
    ...parameters,
    ...order,
  });
}

function queryFor({ person, role, of, titleKeys }: Omit<ListHoldingsParameters, 'page'>): string {
  if (person !== null) return LIST_HOLDINGS_OF_PERSON;
  if (role !== undefined && role !== null) return LIST_HOLDINGS_OF_ROLE;
  if (of !== null) return LIST_HOLDINGS_OF_BODY;
  return titleKeys === null ? LIST_HOLDINGS : LIST_HOLDINGS_OF_TITLE;
}
