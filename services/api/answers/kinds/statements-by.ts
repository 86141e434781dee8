import type { Days } from '#questions/understanding.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import type { Asking } from '../finding.ts';
import { listSaid } from '../list-said.ts';

const STATEMENTS_EACH = 20;

/** The newest statements of each of some speakers, about an entity where one is given. */
export async function statementsBy(
  { speakers, about, days }: { speakers: readonly string[]; about: string | null; days: Days | null },
  asking: Asking,
): Promise<StatementRow[]> {
  const found = await Promise.all(
    speakers.map((speaker) => listSaid({ about, speaker, days, limit: STATEMENTS_EACH }, asking)),
  );
  return found.flat();
}
