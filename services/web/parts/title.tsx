import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * The heading of a view. It names the browser's tab and takes the focus, so that a screen reader says where one has come to and Tab goes
 * on from there.
 */
export function Title({
  kind,
  name,
  children,
}: {
  kind?: string;
  name: string;
  children?: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${name} · Newsgraph`;
    heading.current?.focus({ preventScroll: true });
  }, [name]);
  return (
    <div class="title">
      {kind !== undefined && <p class="kind">{kind}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {name}
      </h1>
      {children}
    </div>
  );
}
