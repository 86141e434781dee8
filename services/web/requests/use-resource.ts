import { useCallback, useEffect, useState } from 'preact/hooks';
import { RequestProblem } from './problem.ts';
import { type Resource, read } from './request.ts';

/** How far loading has come; what was there before stays on the page while it is loaded anew. */
export type Loaded<Body> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly body: Body }
  | { readonly state: 'failed'; readonly problem: RequestProblem };

/**
 * What a resource answers, loaded when the component comes and whenever the resource's path changes; null loads nothing. The answer to a
 * path that was left meanwhile is dropped.
 *
 * @returns how far it has come, and a function that loads it again
 */
export function useResource<Body>(resource: Resource<Body> | null): [Loaded<Body>, reload: () => void] {
  const [loaded, setLoaded] = useState<Loaded<Body>>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const path = resource?.path ?? null;
  useEffect(() => {
    if (path === null) return;
    let left = false;
    const show = (next: Loaded<Body>) => {
      if (!left) setLoaded(next);
    };
    if (round === 0) show({ state: 'loading' });
    read<Body>({ path }).then(
      (body) => show({ state: 'ready', body }),
      (thrown: unknown) => show({ state: 'failed', problem: asProblem(thrown) }),
    );
    return () => {
      left = true;
    };
  }, [path, round]);
  return [loaded, useCallback(() => setRound((before) => before + 1), [])];
}

/** What was thrown as a problem to be shown; a failure of our own says so. */
export function asProblem(thrown: unknown): RequestProblem {
  if (thrown instanceof RequestProblem) return thrown;
  return new RequestProblem({ status: 0, message: `The page failed: ${String(thrown)}`, cause: thrown });
}
