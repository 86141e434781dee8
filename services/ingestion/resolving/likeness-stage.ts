import { areLike } from '#resolving/stories/are-like.ts';
import { likenessOf, shinglesOf } from '#resolving/stories/shingles.ts';
import { type LikeRow, readLikely, readWording, writeLikes } from '#store/resolving/like-documents.ts';
import type { Stage } from './stage.ts';

/** Compares documents with those that share a likeness key, and links those that are versions or copies of one article. */
export const likenessStage: Stage = {
  kind: 'likeness',
  batch: 100,
  async prepare({ client }, documentIds) {
    const { likely, now } = await readLikely(client, documentIds);
    const wanted = [...new Set(likely.flatMap(({ documentId, otherId }) => [documentId, otherId]))];
    const wordings = await readWording(client, wanted);
    const documents = new Map(
      wordings.map(({ id, text, address }) => [id, { address, shingles: shinglesOf(text ?? '') }]),
    );
    const likes = likely.flatMap(({ documentId, otherId }) => {
      const [one, other] = [documents.get(documentId), documents.get(otherId)];
      if (one === undefined || other === undefined) return [];
      const likeness = likenessOf(one.shingles, other.shingles);
      const sameAddress = one.address !== null && one.address === other.address;
      return areLike({ likeness, sameAddress }) ? [{ documentId, otherId, likeness }] : [];
    });
    return async (transaction, settled) => {
      const of = <Pair extends { documentId: string }>(pairs: readonly Pair[]) =>
        pairs.filter(({ documentId }) => settled.has(documentId));
      const touched = [...of(now), ...of(likes)].map(({ otherId }) => otherId);
      await writeLikes(transaction, { documentIds: [...settled], likes: of(likes).map(rowOf) });
      return [...settled, ...touched].map((key) => ({ kind: 'story' as const, key }));
    };
  },
};

function rowOf(pair: { documentId: string; otherId: string; likeness: number }): LikeRow {
  const [one = '', other = ''] = [pair.documentId, pair.otherId].sort();
  return { one, other, likeness: Math.round(pair.likeness * 1000) / 1000 };
}
