import { areLike } from '#resolving/stories/are-like.ts';
import { likenessOf, shinglesOf } from '#resolving/stories/shingles.ts';
import { readLikely } from '#store/resolving/read-likely.ts';
import { readWording } from '#store/resolving/read-wording.ts';
import { type LikeRow, writeLikes } from '#store/resolving/write-likes.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Compares documents with those that share a likeness key, and links those that are versions or copies of one article. */
export const likenessStage: Stage = {
  kind: 'likeness',
  async resolve({ transaction }, documentIds) {
    const { likely, now } = await readLikely(transaction, documentIds);
    const wanted = [...new Set(likely.flatMap(({ documentId, otherId }) => [documentId, otherId]))];
    const wordings = await readWording(transaction, wanted);
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
    await writeLikes(transaction, { documentIds, likes: likes.map(rowOf) });
    return blocksOf('story', [...documentIds, ...[...now, ...likes].map(({ otherId }) => otherId)]);
  },
};

function rowOf(pair: { documentId: string; otherId: string; likeness: number }): LikeRow {
  const [one = '', other = ''] = [pair.documentId, pair.otherId].sort();
  return { one, other, likeness: Math.round(pair.likeness * 1000) / 1000 };
}
