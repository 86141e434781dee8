import { resolveHolder } from '#resolving/offices/resolve-holder.ts';
import { mergeEntities } from '#store/resolving/merge-entities.ts';
import { readHolders } from '#store/resolving/read-holders.ts';
import { writeHoldings } from '#store/resolving/write-holdings.ts';
import type { Stage } from './stage.ts';

/** Sums up the offices of persons. */
export const holderStage: Stage = {
  kind: 'holder',
  batch: 200,
  async prepare({ client, knowledge, names }, personIds) {
    const { rows, held } = await readHolders(client, personIds);
    const rowsOf = Map.groupBy(rows, ({ personId }) => personId);
    const persons = personIds.map((personId) => ({
      personId,
      holdings: resolveHolder({ personId, rows: rowsOf.get(personId) ?? [], knowledge }),
    }));
    return async (transaction, settled) => {
      const writing = persons.filter(({ personId }) => settled.has(personId));
      const holdings = writing.flatMap((person) => person.holdings);
      await mergeEntities(
        transaction,
        holdings.flatMap(({ inferred, titleKey, of }) => {
          const place = inferred === 'office:unique-title' ? knowledge.uniqueTo(titleKey) : null;
          if (place === null) return [];
          const { label, code } = place;
          return [{ id: of, label, code, name: names.ofCode(code) ?? code }];
        }),
      );
      await writeHoldings(transaction, writing);
      const roles = [
        ...holdings.map(({ roleId }) => roleId),
        ...held.filter(({ personId }) => settled.has(personId)).map(({ roleId }) => roleId),
      ];
      return [
        ...roles.flatMap((key) => [
          { kind: 'role' as const, key },
          { kind: 'conflict' as const, key: `role|${key}` },
        ]),
        ...writing.map(({ personId }) => ({ kind: 'conflict' as const, key: `person|${personId}` })),
        ...holdings
          .filter(({ inferred }) => inferred === 'office:unique-title')
          .map(({ of }) => ({ kind: 'entity' as const, key: of })),
      ];
    };
  },
};
