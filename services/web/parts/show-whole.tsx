import type { ComponentChildren } from 'preact';
import type { Loaded } from '../requests/use-resource.ts';
import { Show } from './states.tsx';
import { Title } from './title.tsx';

/** What a whole view is of; where it cannot be shown, that has a heading as every view has. */
export function ShowWhole<Body>({
  loaded,
  children,
}: {
  loaded: Loaded<Body>;
  children: (body: Body) => ComponentChildren;
}) {
  return (
    <>
      {loaded.state === 'failed' && <Title name="This cannot be shown" />}
      <Show loaded={loaded}>{children}</Show>
    </>
  );
}
