import { createHash } from 'node:crypto';
import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { countPending } from '#store/queries/count-pending.ts';
import { canonicalLine } from './canonical-line.ts';
import { GraphBusyError } from './errors.ts';
import { EXPORT_QUERIES, type ExportedLabel, exportNodes } from './export-nodes.ts';

/**
 * The digest of the graph: SHA-256 over all that is known, facts and what follows, in a canonical order and without times of arrival,
 * jobs or how often a document came. Equal sets of documents have equal digests.
 *
 * @throws GraphBusyError while something is to be read or computed: a digest of half the work says nothing
 */
export async function computeDigest(client: GraphClient): Promise<string> {
  const pending = await countPending(client);
  if (pending.jobs > 0 || pending.blocks > 0) throw new GraphBusyError(pending);
  const hash = createHash('sha256');
  for (const label of Object.keys(EXPORT_QUERIES).sort() as ExportedLabel[])
    for await (const node of exportNodes(client, label)) hash.update(`${canonicalLine(node)}\n`);
  return hash.digest('hex');
}
