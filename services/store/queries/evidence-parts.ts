import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { GraphParameters } from '#graph-schema/client/parameters.ts';

/** What evidence says of the document that it lies in. */
export type EvidenceDocument = {
  readonly id: string;
  readonly sourceIds: string[];
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
};

/** A place in a document whose text is at hand; null where the document has none any more. */
export type InDocument<Place> = Place & {
  readonly document: EvidenceDocument & { readonly text: string | null };
};

/** What of an attribution it takes to show it. */
export const REPORTED = '.rule, .starts, .ends, .cueStart, .cueEnd, .speakerStart, .speakerEnd';

/** The end of a query: each `document` once, with its text and the `places` in it, the earliest document first. */
export const EVIDENCE_ROWS = `
  RETURN document { .id, .sourceIds, .title, .url, .publisher, .publishedAt, .text } AS document, places
  ORDER BY coalesce(document.day, '9999'), document.id`;

/** Runs a query that ends in EVIDENCE_ROWS. @returns a row for each place, in the order of documents and of their places */
export async function readEvidence<Row extends InDocument<object>>(
  graph: GraphClient,
  { query, parameters }: { query: string; parameters: GraphParameters },
): Promise<Row[]> {
  const rows = await graph.read<{ document: Row['document']; places: Omit<Row, 'document'>[] }>(
    query,
    parameters,
  );
  return rows.flatMap(({ document, places }) => places.map((place) => ({ ...place, document }) as Row));
}
