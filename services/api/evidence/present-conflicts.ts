import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { betterSupported } from '#resolving/conflicts/better-supported.ts';
import { type ClaimDocument, listClaimDocuments } from '#store/queries/list-claim-documents.ts';
import type { ConflictRow } from '#store/queries/list-conflicts.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import type { Conflict } from '../schemas/conflict.ts';
import { presentHoldings } from './present-holdings.ts';

/** Contradictions as the API gives them, each side with its documents and the words of its claims. */
export async function presentConflicts(
  graph: GraphClient,
  rows: readonly ConflictRow[],
): Promise<Conflict[]> {
  if (rows.length === 0) return [];
  const all = rows.flatMap(({ sides }) => sides);
  const holdings = await presentHoldings(graph, all);
  const documents = await documentsOf(graph, all);
  let next = 0;
  return rows.map(({ conflict, sides }) => {
    const shown = holdings.slice(next, next + sides.length);
    next += sides.length;
    return {
      ...conflict,
      better: betterOf(conflict.kind, sides),
      sides: shown.map((holding, index) => ({ ...holding, reports: documents(sides[index]) })),
    };
  });
}

/** The documents behind a side's newest claims, each once. */
async function documentsOf(
  graph: GraphClient,
  sides: readonly HoldingRow[],
): Promise<(side: HoldingRow | undefined) => ClaimDocument[]> {
  const claimIds = [...new Set(sides.flatMap(({ holding }) => holding.claims))];
  const rows = await listClaimDocuments(graph, claimIds);
  const byClaim = new Map(rows.map(({ claimId, document }) => [claimId, document]));
  return (side) => {
    const documents = (side?.holding.claims ?? []).flatMap((id) => byClaim.get(id) ?? []);
    return [...new Map(documents.map((document) => [document.id, document])).values()];
  };
}

function betterOf(kind: ConflictRow['conflict']['kind'], sides: readonly HoldingRow[]) {
  return betterSupported(
    sides.map(({ person, role, holding: { stories, documents, lastReported } }) => {
      const { id, name } = kind === 'two-holders' ? person : role;
      return { id, name, stories, documents, lastReported };
    }),
  );
}
