import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import { readTexts } from '#store/queries/read-texts.ts';
import { gatherClaimEvidence } from '../evidence/gather-evidence.ts';
import { showWords } from '../evidence/show-words.ts';
import type { Review } from '../schemas/review.ts';
import type { Doubt } from './doubt.ts';
import { findDoubts, type ReviewPosition } from './find-doubts.ts';

/** Doubtful cases, as `findDoubts` finds them, with the words of their documents. */
export async function findReviews(
  graph: GraphClient,
  wanted: Parameters<typeof findDoubts>[1],
): Promise<{ items: Review[]; next: ReviewPosition | null }> {
  const { doubts, next } = await findDoubts(graph, wanted);
  return { items: await withEvidence(graph, doubts), next };
}

async function withEvidence(graph: GraphClient, doubts: readonly Doubt[]): Promise<Review[]> {
  const ofClaims = await gatherClaimEvidence(graph, { ids: doubts.flatMap(({ claims }) => claims) });
  const places = doubts.flatMap(({ place }) => place ?? []);
  const texts = await readTexts(graph, [...new Set(places.map(({ document }) => document.id))]);
  return doubts.map(({ review, claims, place }) => {
    const mention = place === null ? null : showWords(texts.get(place.document.id) ?? '', place);
    return {
      ...review,
      evidence: [
        ...(mention === null ? [] : [mention]),
        ...claims.flatMap((claim) => ofClaims.get(claim) ?? []),
      ],
    };
  });
}
