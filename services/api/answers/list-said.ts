import type { Days } from '#questions/understanding.ts';
import type { Act } from '#reading/extraction.ts';
import { listStatements, type StatementRow } from '#store/queries/list-statements.ts';
import type { Asking } from './finding.ts';

/** What statements a question is about; what is absent leaves them open. */
export type Said = {
  readonly about?: string | null;
  readonly speaker?: string | null;
  readonly acts?: readonly Act[] | null;
  readonly days?: Days | null;
  /** The last row of the page before this one. */
  readonly after?: StatementRow | undefined;
  readonly limit: number;
};

/** The newest statements by a speaker, about an entity, of a time. */
export function listSaid(
  { about = null, speaker = null, acts = null, days = null, after, limit }: Said,
  { graph, collection }: Asking,
): Promise<StatementRow[]> {
  return listStatements(graph, {
    ...{ about, speaker, acts, collection, limit },
    from: days?.from ?? null,
    to: days?.to ?? null,
    mode: null,
    afterDay: after?.day ?? null,
    afterId: after?.statement.id ?? null,
  });
}
