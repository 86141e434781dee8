import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Named } from './entity-kind.ts';

/** Statements that came through somebody else ("told NBC News", "published by Der Spiegel"), with whom they came through. */
export const LIST_RELAYS = /* cypher */ `
  MATCH (relay:Entity)<-[:REFERS_TO]-(:Referent)<-[:VIA]-(attribution:Attribution)-[:SUPPORTS]->(statement:Statement)
  WHERE ($relay IS NULL OR relay.id = $relay)
    AND ($speakers IS NULL OR EXISTS { (statement)<-[:SAID]-(speaker:Entity|Source) WHERE speaker.id IN $speakers })
    AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($from IS NULL OR statement.day >= $from)
    AND ($to IS NULL OR statement.day <= $to)
    AND ($collection IS NULL OR EXISTS {
      (attribution)-[:IN]->(document:Document) WHERE $collection IN document.collections })
  WITH DISTINCT relay, statement
  ORDER BY coalesce(statement.day, '') DESC, statement.id, relay.id LIMIT $limit
  RETURN relay { .id, .name, kind: head([label IN labels(relay) WHERE label <> 'Entity']) } AS relay,
         statement.id AS statement
`;

export type RelayRow = { readonly relay: Named; readonly statement: string };

export function listRelays(
  graph: GraphClient,
  parameters: {
    relay: string | null;
    /** A person or body, or the sources that words may mean, one a story; null for any. */
    speakers: readonly string[] | null;
    about: string | null;
    from: string | null;
    to: string | null;
    collection: string | null;
    limit: number;
  },
): Promise<RelayRow[]> {
  return graph.read<RelayRow>(LIST_RELAYS, parameters);
}
