import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type Count = {
  readonly period: string | null;
  readonly statements: number;
  readonly speakers: number;
  readonly entity: { readonly id: string } | null;
};

const PERIODS = ['month', 'year', 'all'] as const;
const DAYS = ['', '&from=2025-06-01', '&from=2025-03-01&to=2025-10-31', '&to=2025-06-30'];

/** Counts over time, where kept sums tell them, against the statements themselves, which are looked at where each speaker is counted apart. */
export function describeCounts(get: (url: string) => Promise<{ items: readonly Count[] }>): void {
  describe('counts about an entity', () => {
    for (const by of PERIODS)
      for (const days of DAYS)
        it(`by ${by}${days === '' ? '' : `, ${days.slice(1)},`} are those of its speakers together`, async () => {
          const { items } = await get('/entities?q=NATO');
          const [nato] = items as unknown as readonly { readonly id: string }[];
          const url = `/counts?about=${nato?.id}&by=${by}${days}&limit=1000`;
          const apart = Map.groupBy((await get(`${url}&split=speaker`)).items, ({ period }) => period);
          const summed = [...apart].map(([period, each]) => ({
            period,
            statements: each.reduce((sum, { statements }) => sum + statements, 0),
            speakers: each.length,
            entity: null,
          }));
          assert.ok(summed.length > 0);
          assert.deepEqual((await get(url)).items, summed);
        });
  });
}
