/** A digest was asked for while documents are being read or blocks are being computed. */
export class GraphBusyError extends Error {
  override readonly name = 'GraphBusyError';
  readonly code = 'GRAPH_BUSY';

  constructor(pending: { jobs: number; blocks: number }) {
    super(
      `${pending.jobs} documents and ${pending.blocks} blocks are still to be computed; try again when none is`,
    );
  }
}
