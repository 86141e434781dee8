import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TOKEN } from '#api/test-app.fixture.ts';
import type { startWithExamples } from './examples-service.ts';

/** Older and newer than what the examples say, and of the same time. */
const DAYS = ['1995-03-04', '2025-10-20', '2031-01-02'];

type Page = { readonly items: readonly { readonly id: string }[]; readonly nextCursor: string | null };

/** Lists, page by page. */
export function describePaging(service: () => Awaited<ReturnType<typeof startWithExamples>>): void {
  describe('statements, page by page,', () => {
    const page = async (cursor: string | null): Promise<Page> => {
      const query = { limit: '7', ...(cursor === null ? {} : { cursor }) };
      const answer = await service().app.inject({ url: '/statements', query });
      assert.equal(answer.statusCode, 200, answer.body);
      return answer.json();
    };
    /** @param between what happens after the second page */
    const readAll = async (between: () => Promise<void> = async () => {}) => {
      const ids: string[] = [];
      let cursor: string | null = null;
      for (let pages = 1; pages === 1 || cursor !== null; pages += 1) {
        const { items, nextCursor } = await page(cursor);
        ids.push(...items.map(({ id }) => id));
        cursor = nextCursor;
        if (pages === 2) await between();
      }
      return ids;
    };
    const authorization = `Bearer ${TOKEN}`;
    const send = async (publishedAt: string) => {
      const answer = await service().app.inject({
        method: 'POST',
        url: '/documents',
        headers: { authorization },
        payload: {
          text: `Ida Gammelgaard said that the harbour of ${publishedAt} needed another crane before the winter.`,
          publishedAt,
        },
      });
      return answer.json().accepted[0].id as string;
    };

    it('come each once', async () => {
      const answer = await service().app.inject({ url: '/statements', query: { limit: '200' } });
      const all = answer.json().items.map(({ id }: { id: string }) => id);
      assert.ok(all.length > 20);
      assert.deepEqual(await readAll(), all);
    });

    it('come each once while documents are added, those that were there without a hole', async () => {
      const before = await readAll();
      const added: string[] = [];
      const during = await readAll(async () => {
        for (const day of DAYS) added.push(await send(day));
        await service().readWaiting();
      });
      assert.equal(new Set(during).size, during.length);
      assert.deepEqual(
        during.filter((id) => before.includes(id)),
        before,
      );
      const after = await readAll();
      assert.equal(after.length, before.length + DAYS.length);
      // What is newer than the first pages is on none of the later ones; what is older is.
      assert.ok(during.length > before.length && during.length < after.length);
      for (const id of added)
        await service().app.inject({ method: 'DELETE', url: `/documents/${id}`, headers: { authorization } });
      await service().readWaiting();
      assert.deepEqual(await readAll(), before);
    });
  });
}
