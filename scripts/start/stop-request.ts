/** Thrown by what is cut short because a person or the system asked to stop: not a failure. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

/**
 * Listens for Ctrl-C, SIGTERM and a closed terminal. The first one aborts the signal. Later ones change nothing: a terminal's Ctrl-C
 * comes twice under npm, once to the whole group and once more from npm, and each stop has a time limit of its own.
 *
 * @returns the signal, and a promise that rejects with StopRequested when it is aborted
 */
export function listenForStop(): { signal: AbortSignal; requested: Promise<never> } {
  const stopping = new AbortController();
  const requested = new Promise<never>((_, reject) => {
    stopping.signal.addEventListener('abort', () => reject(stopping.signal.reason));
  });
  // Whoever races it handles it; until then it must not count as forgotten.
  requested.catch(() => {});
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => stopping.abort(new StopRequested(name)));
  }
  return { signal: stopping.signal, requested };
}
