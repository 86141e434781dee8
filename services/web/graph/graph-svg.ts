import { escapeMarkup } from '../exports/escape-markup.ts';
import type { Graph } from './merge-subgraphs.ts';
import type { ThemeColours } from './theme-colours.ts';

const MARGIN = 80;
const RADIUS = 9;

/** The drawing as an SVG file, with names as text; nodes without a place are left out with their edges. */
export function graphSvg({
  graph: { nodes, edges },
  positions,
  colours,
}: {
  graph: Graph;
  positions: ReadonlyMap<string, { x: number; y: number }>;
  colours: ThemeColours;
}): string {
  const places = [...positions.values()];
  const left = Math.min(...places.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...places.map(({ y }) => y)) - MARGIN;
  const width = Math.max(...places.map(({ x }) => x)) - left + MARGIN;
  const height = Math.max(...places.map(({ y }) => y)) - top + MARGIN;
  const lines = edges.flatMap(({ from, to, type, count }) => {
    const [start, end] = [positions.get(from), positions.get(to)];
    if (start === undefined || end === undefined) return [];
    const title = escapeMarkup(`${type} (${count})`);
    return `<line x1="${start.x}" y1="${start.y}" x2="${end.x}" y2="${end.y}"><title>${title}</title></line>`;
  });
  const circles = nodes.flatMap(({ id, kind, name }) => {
    const place = positions.get(id);
    if (place === undefined) return [];
    const colour = colours[kind.toLowerCase() as keyof ThemeColours] ?? colours.muted;
    return [
      `<circle cx="${place.x}" cy="${place.y}" r="${RADIUS}" fill="${colour}"/>`,
      `<text x="${place.x}" y="${place.y + RADIUS + 13}">${escapeMarkup(name)}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${colours.card}"/>`,
    `<g stroke="${colours.line}" stroke-width="1.5">${lines.join('')}</g>`,
    `<g fill="${colours.ink}" font-family="sans-serif" font-size="11" text-anchor="middle">${circles.join('')}</g>`,
    '</svg>',
  ].join('\n');
}
