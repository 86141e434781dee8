import type { TSchema } from 'typebox';
import { NODE_KINDS, RELATIONSHIP_KINDS } from '#graph-schema/model/index.ts';
import type { Layer, NodeKind, RelationshipKind } from '#graph-schema/model/kinds.ts';

type Documented = {
  readonly type?: string;
  readonly const?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Documented[];
  readonly items?: Documented;
  readonly format?: string;
};

const LAYERS: readonly { layer: Layer; title: string; introduction: string }[] = [
  {
    layer: 'facts',
    title: 'Facts: what documents say',
    introduction:
      'Written once for each document. They never change while the document and the reading code stay.',
  },
  {
    layer: 'follows',
    title: 'What follows: what people browse',
    introduction:
      'Computed from facts, block by block; recomputed whenever a fact of the block comes or goes.',
  },
  {
    layer: 'received',
    title: 'How documents came',
    introduction: 'Arrivals and original bytes; not part of the digest, since a document may arrive twice.',
  },
  { layer: 'bookkeeping', title: 'Bookkeeping', introduction: 'Keeps work; never part of the digest.' },
];

/** The page that documents every label and relationship type, as Markdown. */
export function schemaPage(): string {
  const sections = LAYERS.flatMap(({ layer, title, introduction }) => [
    `## ${title}`,
    introduction,
    ...NODE_KINDS.filter((kind) => kind.layer === layer).map(nodeSection),
    ...relationshipTable(RELATIONSHIP_KINDS.filter((kind) => kind.layer === layer)),
  ]);
  return [
    '# The graph',
    '<!-- Made by `npm run generate` from graph-schema/model; edit that instead. -->',
    'Labels, relationship types and their properties. A property that is unknown is absent.',
    ...sections,
    '',
  ].join('\n\n');
}

function nodeSection({ label, also, description, properties }: NodeKind): string {
  const labels = [label, ...(also ?? [])].map((name) => `:${name}`).join('');
  return [`### (${labels})`, description, propertyTable(properties)].join('\n\n');
}

function relationshipTable(kinds: readonly RelationshipKind[]): string[] {
  if (kinds.length === 0) return [];
  const rows = kinds.map(({ type, from, to, description, properties }) => {
    const names = Object.keys(properties.properties);
    const pattern = `(:${from.join('\\|')})-[:${type}]->(:${to.join('\\|')})`;
    return `| ${pattern} | ${description} | ${names.map((name) => `\`${name}\``).join(', ')} |`;
  });
  const details = kinds
    .filter(({ properties }) => Object.keys(properties.properties).length > 0)
    .filter((kind, index, all) => all.findIndex((other) => sameShape(kind, other)) === index)
    .map(({ type, properties }) => `#### ${type}\n\n${propertyTable(properties)}`);
  return [
    `### Relationships\n\n| pattern | meaning | properties |\n| --- | --- | --- |\n${rows.join('\n')}`,
    ...details,
  ];
}

/** The types of the closed list share one shape; it is shown once, at the first of them. */
function sameShape(one: RelationshipKind, other: RelationshipKind): boolean {
  return propertyTable(one.properties) === propertyTable(other.properties);
}

function propertyTable({ properties }: { properties: Record<string, TSchema> }): string {
  const rows = Object.entries(properties).map(([name, schema]) => {
    const { description = '', examples = [] } = schema as Documented;
    const example = examples[0] === undefined ? '' : `\`${JSON.stringify(examples[0])}\``;
    return `| \`${name}\` | ${typeName(schema)} | ${description} | ${example} |`;
  });
  return `| property | type | meaning | example |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function typeName({ anyOf, items, type, const: constant, format }: Documented): string {
  if (anyOf) return anyOf.map(typeName).join(' \\| ');
  if (constant !== undefined) return `'${constant}'`;
  if (items) return `${typeName(items)}[]`;
  return format === 'binary' ? 'bytes' : (type ?? '');
}
