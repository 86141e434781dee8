import type { Days } from '#questions/understanding.ts';
import { listStatements, type StatementRow } from '#store/queries/list-statements.ts';
import type { Asking } from '../finding.ts';

const STATEMENTS_EACH = 20;

/** The newest statements of each of some speakers, about an entity where one is given. */
export async function statementsBy(
  { speakers, about, days }: { speakers: readonly string[]; about: string | null; days: Days | null },
  { graph, collection }: Asking,
): Promise<StatementRow[]> {
  const found = await Promise.all(
    speakers.map((speaker) =>
      listStatements(graph, {
        about,
        speaker,
        from: days?.from ?? null,
        to: days?.to ?? null,
        mode: null,
        acts: null,
        collection,
        afterDay: null,
        afterId: null,
        limit: STATEMENTS_EACH,
      }),
    ),
  );
  return found.flat();
}
