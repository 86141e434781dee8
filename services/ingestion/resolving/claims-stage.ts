import type { Block, BlockKind } from '#resolving/blocks.ts';
import { groupClaim } from '#resolving/entities/group-claim.ts';
import { groupClaims } from '#store/resolving/group-claims.ts';
import { readClaims } from '#store/resolving/read-claims.ts';
import type { Stage } from './stage.ts';

/** Finds the block of each fact of a document, now that its referents are known, and marks all of them. */
export const claimsStage: Stage = {
  kind: 'claims',
  batch: 100,
  async prepare({ client }, documentIds) {
    const { claims, words } = await readClaims(client, documentIds);
    const grouped = claims.map((claim) => ({
      ...claim,
      before: claim.group,
      group: claim.kind === 'holding' && !claim.subjectIsPerson ? null : groupClaim(claim),
    }));
    return async (transaction, settled) => {
      const writing = grouped.filter(({ documentId }) => settled.has(documentId));
      await groupClaims(
        transaction,
        writing.filter(({ before, group }) => before !== group),
      );
      const groups = writing.flatMap(({ before, group }) => [before, group]);
      return [
        ...groups.flatMap((group) => (group === null ? [] : [blockOf(group)])),
        ...words
          .filter(({ documentId }) => settled.has(documentId))
          .map((row) => ({ kind: 'statement' as const, key: row.words })),
      ];
    };
  },
};

function blockOf(group: string): Block {
  const at = group.indexOf(':');
  return { kind: group.slice(0, at) as BlockKind, key: group.slice(at + 1) };
}
