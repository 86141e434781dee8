import { NODE_KINDS, RELATIONSHIP_KINDS } from '#graph-schema/model/index.ts';
import type { Layer } from '#graph-schema/model/kinds.ts';
import { compare } from '#resolving/canonical-order.ts';
import type { ExportedNode } from './export-nodes.ts';

const DIGESTED: ReadonlySet<Layer> = new Set(['facts', 'follows']);

const PROPERTIES = new Map(
  NODE_KINDS.filter(({ layer }) => DIGESTED.has(layer)).map(({ label, properties, undigested = [] }) => [
    label,
    Object.keys(properties.properties)
      .filter((name) => !undigested.includes(name))
      .sort(),
  ]),
);
const TYPES = new Set(RELATIONSHIP_KINDS.filter(({ layer }) => DIGESTED.has(layer)).map(({ type }) => type));

/** A node with its outgoing relationships as one line that is the same whatever order the database kept things in. */
export function canonicalLine({ labels, properties, links }: ExportedNode): string {
  const declared = labels.flatMap((label) => PROPERTIES.get(label) ?? []);
  const shown = declared.flatMap((name) => (name in properties ? [[name, properties[name]]] : []));
  const lines = links
    .filter(([type]) => TYPES.has(type))
    .map(([type, end, held]) => JSON.stringify([type, end, sorted(held)]))
    .sort();
  return JSON.stringify([[...labels].sort(), shown, lines]);
}

function sorted(properties: Record<string, unknown>): [string, unknown][] {
  return Object.entries(properties).sort(([one], [other]) => compare(one, other));
}
