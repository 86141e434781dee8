import type { Block, BlockKind } from '#resolving/blocks.ts';
import { groupClaim } from '#resolving/entities/group-claim.ts';
import { groupClaims } from '#store/resolving/group-claims.ts';
import { readClaims } from '#store/resolving/read-claims.ts';
import { blocksOf, type Stage } from './stage.ts';

/** Finds the block of each fact of a document, now that its referents are known, and marks all of them. */
export const claimsStage: Stage = {
  kind: 'claims',
  async resolve({ transaction }, documentIds) {
    const { claims, words } = await readClaims(transaction, documentIds);
    const grouped = claims.map((claim) => ({
      ...claim,
      before: claim.group,
      group: claim.kind === 'holding' && !claim.subjectIsPerson ? null : groupClaim(claim),
    }));
    await groupClaims(
      transaction,
      grouped.filter(({ before, group }) => before !== group),
    );
    const groups = new Set(grouped.flatMap(({ before, group }) => [before, group]));
    return [
      ...[...groups].flatMap((group) => (group === null ? [] : [blockOf(group)])),
      ...blocksOf(
        'statement',
        words.map((row) => row.words),
      ),
    ];
  },
};

function blockOf(group: string): Block {
  const at = group.indexOf(':');
  return { kind: group.slice(0, at) as BlockKind, key: group.slice(at + 1) };
}
