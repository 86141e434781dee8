import cytoscape from 'cytoscape';
import { inWords } from '../text/phrases.ts';
import { edgeKey, type Graph } from './merge-subgraphs.ts';
import { themeColours } from './theme-colours.ts';

/** Longer names are cut in the drawing; the list beside it has them whole. */
const LABEL_LENGTH = 32;
const SMALLEST = 14;
const LARGEST = 46;

export type Drawing = {
  readonly show: (graph: Graph, options: { centre: string; selected: string | null }) => void;
  readonly toPng: () => Blob;
  /** Where each node lies, for drawings of other kinds. */
  readonly positions: () => ReadonlyMap<string, { x: number; y: number }>;
  readonly close: () => void;
};

/** Draws a graph into an element with Cytoscape.js; what lies where it lay before stays there. */
export function drawGraph(container: HTMLElement, { onSelect }: { onSelect: (id: string) => void }): Drawing {
  const drawn = cytoscape({
    container,
    style: styleOf(container),
    minZoom: 0.2,
    maxZoom: 3,
    // One page of neighbours is some fifty nodes: smoothness is worth more than a texture that blurs.
    textureOnViewport: false,
  });
  drawn.on('tap', 'node', ({ target }) => onSelect(target.id()));
  return {
    show: (graph, { centre, selected }) => {
      const grew = update(drawn, graph);
      drawn.nodes().forEach((node) => {
        node.toggleClass('centre', node.id() === centre);
        node.toggleClass('chosen', node.id() === selected);
      });
      drawn.edges().removeClass('near');
      if (selected !== null) drawn.getElementById(selected).connectedEdges().addClass('near');
      drawn.style(styleOf(container));
      if (grew) arrange(drawn, centre);
    },
    toPng: () => drawn.png({ output: 'blob', full: true, scale: 2, bg: themeColours(container).card }),
    positions: () => new Map(drawn.nodes().map((node) => [node.id(), node.position()])),
    close: () => drawn.destroy(),
  };
}

/** Adds what is new and removes what went; tells whether anything is new. */
function update(drawn: cytoscape.Core, { nodes, edges }: Graph): boolean {
  const most = Math.max(1, ...nodes.map(({ documents }) => documents ?? 1));
  const elements: cytoscape.ElementDefinition[] = [
    ...nodes.map(({ id, kind, name, documents }) => ({
      data: {
        id,
        label: name.length > LABEL_LENGTH ? `${name.slice(0, LABEL_LENGTH)}…` : name,
        kind,
        size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((documents ?? 1) / most),
      },
    })),
    // A loop says little and covers its node; the list beside the drawing has it.
    ...edges
      .filter(({ from, to }) => from !== to)
      .map((edge) => ({
        data: {
          id: edgeKey(edge),
          source: edge.from,
          target: edge.to,
          label: inWords(edge.type),
          width: 1 + Math.min(5, Math.log2(edge.count + 1)),
        },
      })),
  ];
  const ids = new Set(elements.map(({ data }) => data.id));
  drawn
    .elements()
    .filter((element) => !ids.has(element.id()))
    .remove();
  const added = elements.filter(({ data }) => drawn.getElementById(data.id ?? '').empty());
  drawn.add(added);
  return added.length > 0;
}

function arrange(drawn: cytoscape.Core, centre: string): void {
  const few = drawn.nodes().length <= 12;
  drawn
    .layout({
      name: 'concentric',
      animate: false,
      padding: 40,
      minNodeSpacing: few ? 60 : 34,
      spacingFactor: few ? 1.1 : 1,
      // The centre stands alone in the middle; others in rings, those with the most edges inside.
      concentric: (node) => (node.id() === centre ? 1_000 : node.degree(false)),
      levelWidth: (nodes) => Math.max(2, nodes.maxDegree(false) / 3),
    })
    .run();
}

function styleOf(container: HTMLElement): cytoscape.StylesheetJson {
  const colours = themeColours(container);
  const kinds = ['person', 'organization', 'country', 'place', 'source', 'role'] as const;
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 'data(size)',
        height: 'data(size)',
        color: colours.ink,
        'font-family': 'system-ui, sans-serif',
        'font-size': 11,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': colours.card,
        'text-outline-width': 2,
        'min-zoomed-font-size': 6,
      },
    },
    ...kinds.map((kind) => ({
      selector: `node[kind = "${kind.charAt(0).toUpperCase()}${kind.slice(1)}"]`,
      style: { 'background-color': colours[kind] },
    })),
    { selector: 'node[kind = "Role"]', style: { shape: 'round-rectangle' } },
    { selector: 'node.centre', style: { 'font-weight': 'bold', 'font-size': 14 } },
    { selector: 'node.chosen', style: { 'border-width': 4, 'border-color': colours.ink } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': colours.line,
        'target-arrow-color': colours.line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'curve-style': 'bezier',
        color: colours.muted,
        'font-size': 8,
        'text-rotation': 'autorotate',
        'text-outline-color': colours.card,
        'text-outline-width': 2,
      },
    },
    // Only the edges of the chosen node are told apart by name; all at once would be noise.
    {
      selector: 'edge.near',
      style: { label: 'data(label)', 'line-color': colours.field, 'target-arrow-color': colours.field },
    },
  ];
}
