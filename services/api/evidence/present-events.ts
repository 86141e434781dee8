import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { EventRow } from '#store/browsing/list-events.ts';
import type { Event } from '../schemas/event.ts';
import { gatherClaimEvidence, gatherStatementEvidence } from './gather-evidence.ts';

/** Events as the API gives them, each with the words of its first report. */
export async function presentEvents(graph: GraphClient, rows: readonly EventRow[]): Promise<Event[]> {
  const isSaid = ({ kind }: EventRow) => kind === 'said' || kind === 'spokenOf';
  const statements = rows.filter(isSaid).map(({ id }) => id);
  const claims = rows.filter((row) => !isSaid(row)).map(({ id }) => id);
  const evidence = new Map([
    ...(await gatherStatementEvidence(graph, { ids: statements, each: 1 })),
    ...(await gatherClaimEvidence(graph, { ids: claims })),
  ]);
  return rows.map(({ key: _, ...event }) => ({ ...event, evidence: [...(evidence.get(event.id) ?? [])] }));
}
