import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { findClaimEvidence } from '#store/queries/find-claim-evidence.ts';
import { findStatementEvidence } from '#store/queries/find-statement-evidence.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { placeStatement } from './place-statement.ts';
import { type Place, showWords } from './show-words.ts';

/** Evidence by the id of the statement or claim that it shows. */
export type EvidenceById = ReadonlyMap<string, readonly Evidence[]>;

/**
 * The words that report statements, the earliest report first.
 * @param options.each how many reports of each statement to show
 */
export async function gatherStatementEvidence(
  graph: GraphClient,
  options: { ids: readonly string[]; each: number },
): Promise<EvidenceById> {
  if (options.ids.length === 0) return new Map();
  const reports = await findStatementEvidence(graph, options);
  return showPlaces(
    graph,
    reports.map((report) => ({ id: report.id, place: placeStatement(report) })),
  );
}

/** The words that make claims. */
export async function gatherClaimEvidence(graph: GraphClient, ids: readonly string[]): Promise<EvidenceById> {
  if (ids.length === 0) return new Map();
  const claims = await findClaimEvidence(graph, ids);
  return showPlaces(
    graph,
    claims.map((claim) => ({ id: claim.id, place: claim })),
  );
}

async function showPlaces(
  graph: GraphClient,
  found: readonly { id: string; place: Place | null }[],
): Promise<EvidenceById> {
  const documentIds = new Set(found.flatMap(({ place }) => (place === null ? [] : [place.document.id])));
  const texts = await readTexts(graph, [...documentIds]);
  const evidence = new Map<string, Evidence[]>();
  for (const { id, place } of found) {
    const text = place === null ? undefined : texts.get(place.document.id);
    const shown = place === null || text === undefined ? null : showWords(text, place);
    if (shown === null) continue;
    const known = evidence.get(id);
    if (known === undefined) evidence.set(id, [shown]);
    else known.push(shown);
  }
  return evidence;
}
