import { useEffect, useRef, useState } from 'preact/hooks';
import { fileNameOf, saveFile } from '../../exports/save-file.ts';
import type { Drawing } from '../../graph/draw-graph.ts';
import { graphSvg } from '../../graph/graph-svg.ts';
import type { Graph, GraphNode } from '../../graph/merge-subgraphs.ts';
import { themeColours } from '../../graph/theme-colours.ts';

/** The drawing; the list beside it says the same to those who do not see it. Cytoscape.js is loaded when the first graph is shown. */
export function GraphCanvas({
  graph,
  centre,
  selected,
  select,
}: {
  graph: Graph;
  centre: GraphNode;
  selected: string;
  select: (id: string) => void;
}) {
  const container = useRef<HTMLDivElement>(null);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    let closed = false;
    let made: Drawing | null = null;
    import('../../graph/draw-graph.ts').then(({ drawGraph }) => {
      if (closed || container.current === null) return;
      made = drawGraph(container.current, { onSelect: select });
      setDrawing(made);
    });
    return () => {
      closed = true;
      made?.close();
    };
  }, [select]);
  useEffect(() => drawing?.show(graph, { centre: centre.id, selected }), [drawing, graph, centre, selected]);

  const name = fileNameOf(`around ${centre.name}`);
  const savePng = () => {
    if (drawing !== null) saveFile({ content: drawing.toPng(), name: `${name}.png`, type: 'image/png' });
  };
  const saveSvg = () => {
    if (drawing === null || container.current === null) return;
    const colours = themeColours(container.current);
    const content = graphSvg({ graph, positions: drawing.positions(), colours });
    saveFile({ content, name: `${name}.svg`, type: 'image/svg+xml' });
  };
  return (
    <div class="canvas-frame">
      <div
        class="canvas"
        ref={container}
        role="img"
        aria-label={`Graph around ${centre.name}; the list tells the same`}
      />
      <div class="canvas-actions">
        <button type="button" class="quiet" disabled={drawing === null} onClick={savePng}>
          PNG
        </button>
        <button type="button" class="quiet" disabled={drawing === null} onClick={saveSvg}>
          SVG
        </button>
      </div>
    </div>
  );
}
