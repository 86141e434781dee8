import type { Named } from '#api/schemas/common.ts';
import { linkTo, linkToNamed } from '../../addresses/links.ts';
import type { Graph, GraphNode } from '../../graph/merge-subgraphs.ts';
import { count, inWords } from '../../text/phrases.ts';

/** The chosen node in words: what it is, and every edge of it that is shown, by which one goes on. */
export function NodePanel({
  node,
  graph,
  select,
  expand,
  more,
}: {
  node: GraphNode;
  graph: Graph;
  select: (id: string) => void;
  expand: (() => void) | null;
  more: (() => void) | null;
}) {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]));
  const edges = graph.edges
    .filter(({ from, to }) => from === node.id || to === node.id)
    .toSorted((left, right) => right.count - left.count);
  return (
    <aside class="node-panel" aria-label={node.name} aria-live="polite">
      <p class="kind">{node.kind}</p>
      <h2>
        <a href={addressOf(node)}>{node.name}</a>
      </h2>
      {node.documents !== null && <p class="facts">{count(node.documents, 'document')}</p>}
      <div class="actions">
        {expand !== null && (
          <button type="button" onClick={expand}>
            Show its neighbours
          </button>
        )}
        {more !== null && (
          <button type="button" class="quiet" onClick={more}>
            More neighbours
          </button>
        )}
      </div>
      <ul class="edges">
        {edges.map(({ type, from, to, count: times }) => {
          const outwards = from === node.id;
          const other = outwards ? to : from;
          const verb = inWords(type);
          return (
            <li key={`${type} ${from} ${to}`}>
              <span class="verb">{outwards ? `${verb} →` : `← ${verb}`}</span>{' '}
              <button type="button" class="plain" onClick={() => select(other)}>
                {names.get(other)}
              </button>{' '}
              <span class="number">{times}</span>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

function addressOf({ id, kind }: GraphNode): string {
  return kind === 'Role' ? linkTo('role', id) : linkToNamed({ id, kind: kind as Named['kind'] });
}
