import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { listAlike } from '#store/reviews/list-alike.ts';
import { listDoubtfulSurnames } from '#store/reviews/list-doubtful-surnames.ts';
import { listInOffices } from '#store/reviews/list-in-offices.ts';
import type { Review } from '../schemas/review.ts';
import type { Doubt } from './doubt.ts';
import { doubtAlike } from './doubt-alike.ts';
import { doubtSurname } from './doubt-surname.ts';
import { doubtWorlds } from './doubt-worlds.ts';

/** The kinds in the order in which they are listed. */
export const REVIEW_KINDS = [
  'alike',
  'two-worlds',
  'bare-surname',
  'unclear',
] as const satisfies readonly Review['kind'][];

/** Where a list of reviews goes on: after the last one looked at. */
export type ReviewPosition = { readonly kind: Review['kind']; readonly after: string | null };

/** What was looked at, by the id that orders it; null where it turned out not to be doubtful. */
type Looked = { readonly key: string; readonly doubt: Doubt | null };

const LOOKED_AT_ONCE = 100;
/** Nearly everybody with two offices is one person: a request that finds no doubt among so many leaves the rest to the next page. */
const LOOKS = 20;

/**
 * Doubtful cases of the kinds, as many as wanted at most; fewer where much is looked at and little found.
 * @returns where to go on; null where nothing is left
 */
export async function findDoubts(
  graph: GraphClient,
  wanted: { kinds: readonly Review['kind'][]; from: ReviewPosition | null; limit: number },
): Promise<{ doubts: Doubt[]; next: ReviewPosition | null }> {
  const { kinds, from, limit } = wanted;
  const doubts: Doubt[] = [];
  let looks = 0;
  for (const kind of from === null ? kinds : kinds.slice(kinds.indexOf(from.kind))) {
    let after = kind === from?.kind ? from.after : null;
    for (let isLast = false; !isLast; looks += 1) {
      if (looks === LOOKS) return { doubts, next: { kind, after } };
      const looked = await lookAt(graph, { kind, after, limit: LOOKED_AT_ONCE });
      for (const { key, doubt } of looked) {
        if (doubts.length === limit) return { doubts, next: { kind, after } };
        if (doubt !== null) doubts.push(doubt);
        after = key;
      }
      isLast = looked.length < LOOKED_AT_ONCE;
    }
  }
  return { doubts, next: null };
}

async function lookAt(
  graph: GraphClient,
  { kind, after, limit }: ReviewPosition & { limit: number },
): Promise<Looked[]> {
  const page = { after, limit };
  switch (kind) {
    case 'alike':
      return (await listAlike(graph, page)).map((row) => ({ key: row.id, doubt: doubtAlike(row) }));
    case 'two-worlds':
      return (await listInOffices(graph, page)).map((row) => ({
        key: row.person.id,
        doubt: doubtWorlds(row),
      }));
    case 'bare-surname':
      return surnames(await listDoubtfulSurnames(graph, { ...page, rule: 'person:same-context' }), kind);
    case 'unclear':
      return surnames(await listDoubtfulSurnames(graph, { ...page, rule: 'person:unclear' }), kind);
  }
}

function surnames(
  rows: Awaited<ReturnType<typeof listDoubtfulSurnames>>,
  kind: 'bare-surname' | 'unclear',
): Looked[] {
  return rows.map((row) => ({ key: row.referent.id, doubt: doubtSurname(row, kind) }));
}
