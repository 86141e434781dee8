/** Thrown by what is cut short because a person or the system asked to stop: not a failure. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

/**
 * Listens for Ctrl-C, SIGTERM and a closed terminal. The first one aborts the signal; a second Ctrl-C ends this process at once.
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
    process.on(name, () => {
      if (name === 'SIGINT' && stopping.signal.aborted) process.exit(130);
      stopping.abort(new StopRequested(name));
    });
  }
  return { signal: stopping.signal, requested };
}
