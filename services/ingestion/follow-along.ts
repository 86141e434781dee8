/** Resolving costs per touched block, so while documents come in a stream it follows after several batches. */
const BATCHES_BEFORE_RESOLVING = 8;
/** So far, in batches, documents may be ahead of what follows from them: answers are not to be left behind for long. */
const BATCHES_AHEAD = 16;

/** Computes what follows while documents go on being read and written. */
export type Following = {
  /**
   * To be told of each batch that was written; resolves when the next one may be written.
   *
   * @param last whether no more documents wait
   * @throws what ended an earlier computation
   */
  readonly wrote: (last: boolean) => Promise<void>;
  /** Resolves when nothing is being computed. @throws what ended it */
  readonly end: () => Promise<void>;
};

/**
 * Begins to compute when batches have been written, one computation at a time.
 *
 * @param compute computes what follows from what was written before it began
 */
export function followAlong(compute: () => Promise<void>): Following {
  let unresolved = 0;
  let busy = false;
  let computing: Promise<void> = Promise.resolve();

  function begin(): void {
    unresolved = Math.max(0, unresolved - BATCHES_BEFORE_RESOLVING);
    busy = true;
    computing = compute().finally(() => {
      busy = false;
    });
    // A failure is thrown where somebody waits for it; until then it must not count as unhandled.
    computing.catch(() => undefined);
  }

  return {
    async wrote(last) {
      unresolved += 1;
      if (!busy || unresolved >= BATCHES_AHEAD) await computing;
      if (!busy && (last || unresolved >= BATCHES_BEFORE_RESOLVING)) begin();
    },
    end: () => computing,
  };
}
