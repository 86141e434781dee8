import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { areLike } from '#resolving/stories/are-like.ts';
import { likenessOf, shinglesOf } from '#resolving/stories/shingles.ts';
import { mayBeLike } from '#resolving/stories/sketch.ts';
import { readDocumentTexts } from '#store/resolving/read-document-texts.ts';
import { type DocumentPair, readLikely } from '#store/resolving/read-likely.ts';
import { readSketches } from '#store/resolving/read-sketches.ts';
import { writeLikes } from '#store/resolving/write-likes.ts';
import { blocksOf, type Stage } from './stage.ts';

const NONE: ReadonlySet<number> = new Set();

/** Compares documents with those that share a likeness key, and links those that are versions or copies of one article. */
export const likenessStage: Stage = {
  kind: 'likeness',
  async resolve({ transaction }, documentIds) {
    const { likely, now } = await readLikely(transaction, documentIds);
    const pairs = await worthComparing(transaction, once(likely));
    const wanted = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
    const texts = await readDocumentTexts(transaction, wanted);
    const shingles = new Map(texts.map(({ id, text }) => [id, shinglesOf(text ?? '')]));
    const likes = pairs.flatMap(({ one, other, sameAddress }) => {
      const likeness = likenessOf(shingles.get(one) ?? NONE, shingles.get(other) ?? NONE);
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

type Pair = { readonly one: string; readonly other: string };

/** The pairs whose words are to be compared: those that stood at one address, and those that seem alike from afar. */
async function worthComparing(
  transaction: GraphTransaction,
  pairs: readonly Pair[],
): Promise<(Pair & { sameAddress: boolean })[]> {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
  const sketches = new Map((await readSketches(transaction, ids)).map((sketch) => [sketch.id, sketch]));
  return pairs.flatMap((pair) => {
    const [one, other] = [sketches.get(pair.one), sketches.get(pair.other)];
    if (one === undefined || other === undefined) return [];
    const sameAddress = one.address !== null && one.address === other.address;
    return sameAddress || mayBeLike(one.sketch, other.sketch) ? [{ ...pair, sameAddress }] : [];
  });
}

/** Each pair once, the lesser id first: two documents that come together find each other twice. */
function once(pairs: readonly DocumentPair[]): Pair[] {
  const sorted = pairs.map(({ documentId, otherId }) => [documentId, otherId].sort());
  const byIds = new Map(sorted.map(([one = '', other = '']) => [`${one} ${other}`, { one, other }]));
  return [...byIds.values()];
}
