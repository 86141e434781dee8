import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { SpeakerRow } from './list-speakers-about.ts';
import type { SummedSpeakers } from './list-speakers-summed.ts';
import { EARLIEST, LATEST } from './open-days.ts';
import { NEWEST_DATED, SPEAKER, SPEAKER_FILTERS } from './speaker-parts.ts';

/**
 * As LIST_SPEAKERS_ABOUT of some days and all collections: the kept sums tell who spoke about the entity at all, an index what of it falls
 * into the days, so that neither statements of other days nor those of other speakers are looked at.
 */
export const LIST_SPEAKERS_IN_DAYS = /* cypher */ `
  MATCH (speaker)-[spoke:SPOKE_ABOUT]->()
  WHERE spoke.rank STARTS WITH $prefix AND spoke.first <= $to AND spoke.last >= $from AND ${SPEAKER_FILTERS}
  WITH speaker, speaker.id + '|' + $about AS pair
  CALL (pair) {
    MATCH ()-[about:ABOUT]->() USING INDEX about:ABOUT(pair, date)
    WHERE about.pair = pair AND about.date >= $from AND about.date <= $to
    RETURN count(*) AS statements, min(about.date) AS first, max(about.date) AS last
  }
  WITH * WHERE statements > 0
  ORDER BY statements DESC, speaker.name, speaker.id LIMIT $limit
  ${NEWEST_DATED}
  RETURN ${SPEAKER},
         statements, dated AS newest, first, last
  ORDER BY statements DESC, speaker.name, speaker.id
`;

/** @param options.from first day, open where null, and the last one likewise; one of them has to be given, since words without a date are left out */
export function listSpeakersInDays(
  graph: GraphClient,
  { from, to, ...filters }: SummedSpeakers & { from: string | null; to: string | null },
): Promise<SpeakerRow[]> {
  return graph.read<SpeakerRow>(LIST_SPEAKERS_IN_DAYS, {
    ...filters,
    prefix: `${filters.about}|`,
    from: from ?? EARLIEST,
    to: to ?? LATEST,
  });
}
