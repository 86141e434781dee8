import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { findAttributionEvidence } from '#store/browsing/explaining/find-attribution-evidence.ts';
import { findClaimEvidence } from '#store/queries/find-claim-evidence.ts';
import { findStatementEvidence, type StatementEvidenceRow } from '#store/queries/find-statement-evidence.ts';
import type { Evidence } from '../schemas/evidence.ts';
import { placeStatement } from './place-statement.ts';
import { type Place, showWords, withQuoteMarks } from './show-words.ts';

/** So many statements are looked up by one query; several queries run at once, since Neo4j answers each on one core. */
const LOOKED_UP_TOGETHER = 70;

/** Evidence by the id of the statement or claim that it shows. */
export type EvidenceById = ReadonlyMap<string, readonly Evidence[]>;

/**
 * The words that report statements, the earliest report first.
 * @param options.each how many reports of each statement to show
 * @param options.collection only documents of this collection; all where it is absent
 */
export async function gatherStatementEvidence(
  graph: GraphClient,
  options: { ids: readonly string[]; each: number; collection?: string | null },
): Promise<EvidenceById> {
  const found = await Promise.all(
    chunksOf(options.ids).map((ids) => findStatementEvidence(graph, { ...options, ids })),
  );
  return showReports(found.flat());
}

/** The words of single reports. */
export async function gatherAttributionEvidence(
  graph: GraphClient,
  ids: readonly string[],
): Promise<EvidenceById> {
  return ids.length === 0 ? new Map() : showReports(await findAttributionEvidence(graph, ids));
}

function chunksOf(ids: readonly string[]): string[][] {
  const starts = Array.from(
    { length: Math.ceil(ids.length / LOOKED_UP_TOGETHER) },
    (_, chunk) => chunk * LOOKED_UP_TOGETHER,
  );
  return starts.map((start) => ids.slice(start, start + LOOKED_UP_TOGETHER));
}

function showReports(reports: readonly StatementEvidenceRow[]): EvidenceById {
  return showPlaces(
    reports.map((report) => ({
      id: report.id,
      text: report.document.text,
      place: placeStatement(report),
      quoted: true,
    })),
  );
}

/** The words that make claims. @param options.collection as above */
export async function gatherClaimEvidence(
  graph: GraphClient,
  options: { ids: readonly string[]; collection?: string | null },
): Promise<EvidenceById> {
  if (options.ids.length === 0) return new Map();
  const claims = await findClaimEvidence(graph, options);
  return showPlaces(
    claims.map((claim) => ({ id: claim.id, text: claim.document.text, place: claim, quoted: false })),
  );
}

type FoundPlace = {
  readonly id: string;
  /** Of the document that the place lies in. */
  readonly text: string | null;
  readonly place: Place | null;
  /** True where quote marks around the place belong to it. */
  readonly quoted: boolean;
};

function showPlaces(found: readonly FoundPlace[]): EvidenceById {
  const evidence = new Map<string, Evidence[]>();
  for (const { id, text, place, quoted } of found) {
    if (place === null || text === null) continue;
    const shown = showWords(text, quoted ? withQuoteMarks(text, place) : place);
    if (shown === null) continue;
    evidence.set(id, [...(evidence.get(id) ?? []), shown]);
  }
  return evidence;
}
