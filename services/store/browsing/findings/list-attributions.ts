import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { Act, Mode, Speaker } from '#reading/extraction.ts';

/** What a document reports as said, in the order of the text; people and things are referents of the document. */
export const LIST_ATTRIBUTIONS = /* cypher */ `
  MATCH (:Document {id: $document})<-[:IN]-(attribution:Attribution)
  RETURN attribution { .id, .mode, .act, .starts, .ends, .cueStart, .cueEnd, .speakerStart, .speakerEnd, .speakerKind,
                       .rule, .date, .dateSource } AS attribution,
         head([(attribution)-[:BY]->(by:Referent) | by.id]) AS by,
         head([(attribution)-[:AFFILIATED]->(body:Referent) | body.id]) AS affiliation,
         head([(attribution)-[:VIA]->(via:Referent) | via.id]) AS via,
         head([(attribution)-[:WITHIN]->(outer:Attribution) | outer.id]) AS within,
         [(attribution)-[:ABOUT]->(about:Referent) | about.id] AS about,
         head([(attribution)-[:SUPPORTS]->(statement:Statement) | statement.id]) AS statementId
  ORDER BY attribution.starts[0], attribution.id LIMIT $limit
`;

export type AttributionRow = {
  readonly attribution: {
    readonly id: string;
    readonly mode: Mode;
    readonly act: Act;
    readonly starts: number[];
    readonly ends: number[];
    readonly cueStart: number | null;
    readonly cueEnd: number | null;
    readonly speakerStart: number | null;
    readonly speakerEnd: number | null;
    readonly speakerKind: Speaker['kind'] | null;
    readonly rule: string;
    readonly date: string | null;
    readonly dateSource: 'stated' | 'published' | 'unknown';
  };
  readonly by: string | null;
  readonly affiliation: string | null;
  readonly via: string | null;
  readonly within: string | null;
  readonly about: string[];
  readonly statementId: string | null;
};

export function listAttributions(
  graph: GraphClient,
  parameters: { document: string; limit: number },
): Promise<AttributionRow[]> {
  return graph.read<AttributionRow>(LIST_ATTRIBUTIONS, parameters);
}
