import { useMemo, useState } from 'preact/hooks';
import type { Address } from '../../addresses/address.ts';
import { narrow } from '../../addresses/navigation.ts';
import { type GraphNode, hideKinds, mergeSubgraphs } from '../../graph/merge-subgraphs.ts';
import { Loading, Problem } from '../../parts/states.tsx';
import { Title } from '../../parts/title.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import { GraphFilters } from './graph-filters.tsx';
import { NodePanel } from './node-panel.tsx';
import { useSubgraphs } from './use-subgraphs.ts';

/** What stands around an entity: its strongest neighbours first, and those of whatever is opened. The address keeps what is open. */
export function GraphView({ id, address }: { id: string; address: Address }) {
  const { from = null, to = null, open = '', hide = '' } = address.parameters;
  const opened = useMemo(() => open.split(',').filter((one) => /^[0-9a-f]{32}$/.test(one)), [open]);
  const hidden = useMemo(() => new Set(hide.split(',').filter((kind) => kind !== '')), [hide]);
  const [selected, select] = useState(id);
  const { subgraphs, problem, loadMore } = useSubgraphs({ ids: [id, ...opened], from, to });
  const graph = useMemo(() => mergeSubgraphs(subgraphs), [subgraphs]);
  const shown = useMemo(() => hideKinds(graph, { hidden, centre: id }), [graph, hidden, id]);
  const centre = graph.nodes.find((node) => node.id === id);
  if (centre === undefined) return problem === null ? <Loading /> : <Problem problem={problem} />;
  const node: GraphNode = shown.nodes.find((one) => one.id === selected) ?? centre;
  const expand = (one: string) =>
    narrow(address, { open: [...new Set([...opened, one])].filter((other) => other !== id).join(',') });
  return (
    <>
      <Title kind="Graph" name={`Around ${centre.name}`} />
      <GraphFilters address={address} graph={graph} hidden={hidden} />
      {problem !== null && <Problem problem={problem} />}
      <div class="graph">
        <GraphCanvas graph={shown} centre={centre} selected={node.id} select={select} />
        <NodePanel
          key={node.id}
          node={node}
          graph={shown}
          select={select}
          expand={node.id === id || opened.includes(node.id) ? null : () => expand(node.id)}
          more={loadMore(node.id)}
        />
      </div>
    </>
  );
}
