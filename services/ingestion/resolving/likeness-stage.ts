import { areLike } from '#resolving/stories/are-like.ts';
import { likenessOf, shinglesOf } from '#resolving/stories/shingles.ts';
import { type DocumentPair, readLikely } from '#store/resolving/read-likely.ts';
import { readWording } from '#store/resolving/read-wording.ts';
import { writeLikes } from '#store/resolving/write-likes.ts';
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
    const likes = once(likely).flatMap(({ one, other }) => {
      const [first, second] = [documents.get(one), documents.get(other)];
      if (first === undefined || second === undefined) return [];
      const likeness = likenessOf(first.shingles, second.shingles);
      const sameAddress = first.address !== null && first.address === second.address;
      if (!areLike({ likeness, sameAddress })) return [];
      return [{ one, other, likeness: Math.round(likeness * 1000) / 1000 }];
    });
    await writeLikes(transaction, { documentIds, likes });
    return blocksOf('story', [
      ...documentIds,
      ...now.map(({ otherId }) => otherId),
      ...likes.flatMap(({ one, other }) => [one, other]),
    ]);
  },
};

/** Each pair once, the lesser id first: two documents that come together find each other twice. */
function once(pairs: readonly DocumentPair[]): { one: string; other: string }[] {
  const sorted = pairs.map(({ documentId, otherId }) => [documentId, otherId].sort());
  const byIds = new Map(sorted.map(([one = '', other = '']) => [`${one} ${other}`, { one, other }]));
  return [...byIds.values()];
}
