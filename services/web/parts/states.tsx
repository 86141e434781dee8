import type { ComponentChildren } from 'preact';
import type { RequestProblem } from '../requests/problem.ts';
import type { Loaded } from '../requests/use-resource.ts';

/** What was loaded, or how far that has come, or why it failed. */
export function Show<Body>({
  loaded,
  children,
}: {
  loaded: Loaded<Body>;
  children: (body: Body) => ComponentChildren;
}) {
  if (loaded.state === 'ready') return <>{children(loaded.body)}</>;
  return loaded.state === 'failed' ? <Problem problem={loaded.problem} /> : <Loading />;
}

export function Loading() {
  return (
    <p class="loading" role="status">
      Loading …
    </p>
  );
}

export function Problem({ problem }: { problem: RequestProblem }) {
  return (
    <p class="problem" role="alert">
      {problem.message}
    </p>
  );
}
