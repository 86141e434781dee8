import { type Static, Type } from 'typebox';
import { EDGE_TYPES } from '#graph-schema/model/edge-types.ts';
import { RoleStatusSchema } from '#reading/extraction.ts';
import { NAMED_KINDS } from '#store/queries/entity-kind.ts';
import { IdSchema, nullable } from './common.ts';

export const GraphNodeSchema = Type.Object(
  {
    id: IdSchema,
    kind: Type.Enum([...NAMED_KINDS, 'Role']),
    name: Type.String({ examples: ['Mark Rutte'] }),
    documents: nullable(Type.Integer({ description: 'Documents that mention it', examples: [7] })),
  },
  { description: 'An entity, an unnamed source or an office' },
);

const day = (description: string) => nullable(Type.String({ description, examples: ['2025-12-03'] }));

export const GraphEdgeSchema = Type.Object(
  {
    type: Type.Enum([...EDGE_TYPES], { examples: ['SPOKE_ABOUT'] }),
    from: { ...IdSchema, description: 'The node it starts at' },
    to: { ...IdSchema, description: 'The node it ends at' },
    count: Type.Integer({
      description:
        'Statements behind SPOKE_ABOUT, documents behind the others; 1 for OF, DEPUTY_TO and SPEAKS_FOR',
      examples: [4],
    }),
    stories: nullable(Type.Integer({ description: 'Stories behind it', examples: [3] })),
    first: day('First day it is reported for'),
    last: day('Last day it is reported for'),
    status: nullable({ ...RoleStatusSchema, description: 'Of an office that is held' }),
  },
  { description: 'What is known between two nodes, summed over documents' },
);

export const SubgraphSchema = Type.Object(
  {
    centre: Type.Object(GraphNodeSchema.properties, { description: 'What the others stand around' }),
    nodes: Type.Array(GraphNodeSchema, { description: 'The centre and its neighbours on this page' }),
    edges: Type.Array(GraphEdgeSchema, {
      description: 'The edges of the centre, the strongest first, then those among its neighbours',
    }),
    nextCursor: nullable(
      Type.String({ description: 'Give it as `cursor` for weaker neighbours; null where there are none' }),
    ),
  },
  { description: 'What stands around one node, for drawing' },
);
export type Subgraph = Static<typeof SubgraphSchema>;

export const PathSchema = Type.Object(
  {
    nodes: Type.Array(GraphNodeSchema),
    edges: Type.Array(GraphEdgeSchema, { description: '`edges[i]` joins `nodes[i]` and `nodes[i + 1]`' }),
  },
  { description: 'A way from one entity to another' },
);
