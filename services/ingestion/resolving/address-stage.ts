import { revisionsOf } from '#resolving/versions/order-versions.ts';
import { readVersions } from '#store/resolving/read-versions.ts';
import { writeRevisions } from '#store/resolving/write-revisions.ts';
import type { Stage } from './stage.ts';

/** Puts the documents that stood at one address into order, as versions of what stands there. */
export const addressStage: Stage = {
  kind: 'address',
  async resolve({ transaction }, addresses) {
    const versions = await readVersions(transaction, addresses);
    const revisions = [...Map.groupBy(versions, ({ address }) => address).values()].flatMap(revisionsOf);
    await writeRevisions(transaction, { documentIds: versions.map(({ id }) => id), revisions });
    return [];
  },
};
