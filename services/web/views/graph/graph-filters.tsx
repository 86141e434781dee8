import type { Address } from '../../addresses/address.ts';
import { narrow } from '../../addresses/navigation.ts';
import type { Graph } from '../../graph/merge-subgraphs.ts';
import { DayRange } from '../../parts/day-range.tsx';

/** Which kinds are shown, and from when to when; all of it is in the address. */
export function GraphFilters({
  address,
  graph,
  hidden,
}: {
  address: Address;
  graph: Graph;
  hidden: ReadonlySet<string>;
}) {
  const counts = Map.groupBy(graph.nodes, ({ kind }) => kind);
  const toggle = (kind: string) => {
    const kinds = hidden.has(kind) ? [...hidden].filter((other) => other !== kind) : [...hidden, kind];
    narrow(address, { hide: kinds.join(',') });
  };
  return (
    <div class="filters">
      <ul class="chips" aria-label="Kinds shown">
        {[...counts].map(([kind, nodes]) => (
          <li key={kind}>
            <button type="button" aria-pressed={!hidden.has(kind)} onClick={() => toggle(kind)}>
              <span class={`dot ${kind.toLowerCase()}`} aria-hidden="true" /> {kind}{' '}
              <span class="number">{nodes.length}</span>
            </button>
          </li>
        ))}
      </ul>
      <DayRange address={address} />
    </div>
  );
}
