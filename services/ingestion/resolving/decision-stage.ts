import { rule } from '#resolving/decisions/rule.ts';
import { type Ruling, typeRuled } from '#resolving/decisions/ruling.ts';
import { touchedByRulings } from '#resolving/decisions/touched-by-rulings.ts';
import { readDecisions } from '#store/decisions/read-decisions.ts';
import { readRulings } from '#store/decisions/read-rulings.ts';
import { relabelEntities } from '#store/decisions/relabel-entities.ts';
import { markMentionsOf, writeRulings } from '#store/decisions/write-rulings.ts';
import { markBlocks } from '#store/writing/mark-blocks.ts';
import type { Stage } from './stage.ts';

/**
 * Finds out what decisions mean for the facts of today. What has to be computed anew is marked rather than handed on: it needs the new
 * rulings, which a transaction reads at its start, and may be a great many documents.
 */
export const decisionStage: Stage = {
  kind: 'decision',
  async resolve({ transaction }) {
    const before = await readRulings(transaction);
    const now = rule(await readDecisions(transaction));
    const [came, went] = [without(now, before), without(before, now)];
    await writeRulings(transaction, { came, went });
    await relabelEntities(transaction, [
      ...went.filter(({ kind }) => kind === 'type').map(({ of, label }) => ({ id: of, label })),
      ...came.map((ruling) => ({ id: ruling.of, label: typeRuled(ruling) })),
    ]);
    const { blocks, entityIds } = touchedByRulings([...came, ...went]);
    await markBlocks(transaction, blocks);
    await markMentionsOf(transaction, entityIds);
    return [];
  },
};

function without(rulings: readonly Ruling[], others: readonly Ruling[]): Ruling[] {
  const ids = new Set(others.map(({ id }) => id));
  return rulings.filter(({ id }) => !ids.has(id));
}
