import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { listAlike } from '#store/reviews/list-alike.ts';
import { listDoubtfulSurnames } from '#store/reviews/list-doubtful-surnames.ts';
import { listInOffices } from '#store/reviews/list-in-offices.ts';
import type { Review } from '../schemas/review.ts';
import { reviewAlike } from './review-alike.ts';
import { reviewSurname } from './review-surname.ts';
import { reviewWorlds } from './review-worlds.ts';

/** The kinds in the order in which they are listed. */
export const REVIEW_KINDS = [
  'alike',
  'two-worlds',
  'bare-surname',
  'unclear',
] as const satisfies readonly Review['kind'][];

const RULES = { 'bare-surname': 'person:same-context', unclear: 'person:unclear' } as const;

/** Where a list of reviews goes on: after the last one looked at. */
export type ReviewPosition = { readonly kind: Review['kind']; readonly after: string | null };

/**
 * Doubtful cases of the kinds, as many as wanted at most.
 * @returns where to go on; null where nothing is left
 */
export async function findReviews(
  graph: GraphClient,
  wanted: { kinds: readonly Review['kind'][]; from: ReviewPosition | null; limit: number },
): Promise<{ items: Review[]; next: ReviewPosition | null }> {
  const { kinds, from, limit } = wanted;
  const items: Review[] = [];
  const left = from === null ? kinds : kinds.slice(kinds.indexOf(from.kind));
  for (const kind of left) {
    let after = kind === from?.kind ? from.after : null;
    for (;;) {
      const wantedNow = limit - items.length;
      const found = await reviewsOf(graph, { kind, after, limit: wantedNow });
      items.push(...found.reviews);
      after = found.last;
      if (items.length >= limit && after !== null) return { items, next: { kind, after } };
      if (found.looked < wantedNow) break;
    }
  }
  return { items, next: null };
}

/** Some that were looked at may turn out not to be doubtful. */
async function reviewsOf(
  graph: GraphClient,
  { kind, after, limit }: ReviewPosition & { limit: number },
): Promise<{ reviews: Review[]; looked: number; last: string | null }> {
  if (kind === 'alike') {
    const rows = await listAlike(graph, { after, limit });
    return {
      reviews: rows.flatMap((row) => reviewAlike(row) ?? []),
      looked: rows.length,
      last: rows.at(-1)?.id ?? after,
    };
  }
  if (kind === 'two-worlds') {
    const rows = await listInOffices(graph, { after, limit });
    return {
      reviews: rows.flatMap((row) => reviewWorlds(row) ?? []),
      looked: rows.length,
      last: rows.at(-1)?.person.id ?? after,
    };
  }
  const rows = await listDoubtfulSurnames(graph, { rule: RULES[kind], after, limit });
  const texts = await readTexts(graph, [...new Set(rows.map(({ document }) => document.id))]);
  const reviews = rows.flatMap(
    (row) => reviewSurname(row, { kind, text: texts.get(row.document.id) ?? '' }) ?? [],
  );
  return { reviews, looked: rows.length, last: rows.at(-1)?.referent.id ?? after };
}
