import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';
import { SPEAKER } from './speaker-parts.ts';

/** What follows from each `speaker`, a `statement`, and a `document` that reports it. */
const QUOTED = `
  WHERE statement.act IN ['speech', 'writing']
    AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
    AND ($collection IS NULL OR $collection IN document.collections)
  WITH speaker, collect(DISTINCT document.id) AS quotedIn,
       count(DISTINCT coalesce(head([(document)-[:PART_OF]->(story:Story) | story.id]), document.id)) AS stories,
       collect(DISTINCT statement) AS statements
  WHERE CASE WHEN size($groups) = 0 THEN CASE WHEN $stories THEN stories ELSE size(quotedIn) END > 1
             ELSE all(documents IN $groups WHERE any(id IN documents WHERE id IN quotedIn)) END
  RETURN ${SPEAKER},
         size(statements) AS statements,
         COLLECT { UNWIND statements AS one
                   RETURN one.id ORDER BY coalesce(one.day, '') DESC, one.id LIMIT $each } AS newest,
         reduce(first = null, one IN statements | CASE WHEN first IS NULL OR one.day < first THEN one.day ELSE first END) AS first,
         reduce(last = null, one IN statements | CASE WHEN last IS NULL OR one.day > last THEN one.day ELSE last END) AS last
  ORDER BY statements DESC, speaker.name, speaker.id LIMIT $limit
`;

/** Who is quoted in two documents at least, or in two stories, which is less: two versions of one article are one story. */
export const LIST_SPEAKERS_IN_SEVERAL = /* cypher */ `
  MATCH (speaker:Entity|Source)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(document:Document)
  ${QUOTED}`;

/** Who is quoted in a document of every group; it starts at the documents, of which there are few. */
export const LIST_SPEAKERS_IN_ALL = /* cypher */ `
  UNWIND $ids AS id
  MATCH (document:Document {id: id})<-[:REPORTED_IN]-(statement:Statement)<-[:SAID]-(speaker:Entity|Source)
  ${QUOTED}`;

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
  const ids = [...new Set(parameters.groups.flat())];
  return ids.length === 0
    ? graph.read<SpeakerRow>(LIST_SPEAKERS_IN_SEVERAL, parameters)
    : graph.read<SpeakerRow>(LIST_SPEAKERS_IN_ALL, { ...parameters, ids });
}
