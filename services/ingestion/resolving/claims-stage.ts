import { readBlockName } from '#resolving/blocks.ts';
import type { Rulings } from '#resolving/decisions/rulings.ts';
import { groupClaim } from '#resolving/entities/group-claim.ts';
import { type ClaimPlace, groupClaims } from '#store/resolving/group-claims.ts';
import { type ClaimRow, readClaims } from '#store/resolving/read-claims.ts';
import { readWords } from '#store/resolving/read-words.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Finds the block of each fact of a document, now that its referents are known, and marks all of them. */
export const claimsStage: Stage = {
  kind: 'claims',
  async resolve({ transaction, rulings }, documentIds) {
    const [claims, words] = await Promise.all([
      readClaims(transaction, documentIds),
      readWords(transaction, documentIds),
    ]);
    const placed = claims.map((claim) => ({
      before: claim.place,
      now: placeOf(claim, rulings),
      id: claim.id,
    }));
    await groupClaims(
      transaction,
      placed.filter(({ before, now }) => !isSame(before, now)).map(({ id, now }) => ({ id, ...now })),
    );
    const groups = new Set(placed.flatMap(({ before, now }) => [before.group, now.group]));
    return [
      ...[...groups].flatMap((group) => (group === null ? [] : [readBlockName(group)])),
      ...blocksOf('statement', words),
    ];
  },
};

function placeOf(claim: ClaimRow, rulings: Rulings): ClaimPlace {
  const group = countsNowhere(claim, rulings) ? null : groupClaim(claim);
  return { group, of: claim.object, story: claim.story };
}

function isSame(one: ClaimPlace, other: ClaimPlace): boolean {
  return one.group === other.group && one.of === other.of && one.story === other.story;
}

/** Offices are held by persons; a reading that gives one to something else is a slip. People hide others. */
function countsNowhere({ id, kind, subjectIsPerson }: ClaimRow, rulings: Rulings): boolean {
  return rulings.isHidden(id) || (kind === 'holding' && !subjectIsPerson);
}
