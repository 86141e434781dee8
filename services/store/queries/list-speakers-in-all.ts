import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';

/**
 * Who is quoted in a document of every group; without groups, in two documents at least, or in two stories, which is less: somebody
 * quoted in two versions of one article is quoted in both of them, but in one story.
 */
export const LIST_SPEAKERS_IN_ALL = /* cypher */ `
  MATCH (speaker:Entity|Source)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(document:Document)
  WHERE statement.act IN ['speech', 'writing']
    AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND (size($groups) = 0 OR any(documents IN $groups WHERE document.id IN documents))
    AND ($collection IS NULL OR $collection IN document.collections)
  WITH speaker, collect(DISTINCT document.id) AS quotedIn,
       count(DISTINCT coalesce(head([(document)-[:PART_OF]->(story:Story) | story.id]), document.id)) AS stories,
       collect(DISTINCT statement) AS statements
  WHERE CASE WHEN size($groups) = 0 THEN CASE WHEN $stories THEN stories ELSE size(quotedIn) END > 1
             ELSE all(documents IN $groups WHERE any(id IN documents WHERE id IN quotedIn)) END
  RETURN speaker { .id, .name, kind: head([label IN labels(speaker) WHERE label <> 'Entity']) } AS speaker,
         [(speaker)-[:SPEAKS_FOR]->(body:Entity) | body { .id, .name,
           kind: head([label IN labels(body) WHERE label <> 'Entity']) }] AS speaksFor,
         size(statements) AS statements,
         COLLECT { UNWIND statements AS one
                   RETURN one.id ORDER BY coalesce(one.day, '') DESC, one.id LIMIT $each } AS newest,
         reduce(first = null, one IN statements | CASE WHEN first IS NULL OR one.day < first THEN one.day ELSE first END) AS first,
         reduce(last = null, one IN statements | CASE WHEN last IS NULL OR one.day > last THEN one.day ELSE last END) AS last
  ORDER BY statements DESC, speaker.name, speaker.id LIMIT $limit
`;

export function listSpeakersInAll(
  graph: GraphClient,
  parameters: {
    /** Ids of the documents that each thing named in the question may be; none for any two. */
    groups: readonly (readonly string[])[];
    /** True where any two have to be of different stories. */
    stories: boolean;
    /** What the words have to be about; null for anything. */
    about: string | null;
    collection: string | null;
    limit: number;
    each: number;
  },
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SPEAKERS_IN_ALL, parameters);
}
