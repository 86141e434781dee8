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

/** For a part that a view does without where there is nothing to say: nothing while it is loaded, but that it failed is told. */
export function ShowWhenReady<Body>({
  loaded,
  children,
}: {
  loaded: Loaded<Body>;
  children: (body: Body) => ComponentChildren;
}) {
  return loaded.state === 'loading' ? null : <Show loaded={loaded}>{children}</Show>;
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
