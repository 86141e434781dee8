import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Answer } from '#api/schemas/answer.ts';
import { TOKEN } from '#api/test-app.fixture.ts';
import type { startWithExamples } from './examples-service.ts';

/** Cities that news takes for governments, each with a mayor of its own beside a minister of the country. */
const ARTICLE = {
  title: 'Two mayors open a bridge of glass',
  publishedAt: '2025-09-08',
  text: `PARIS — The mayor of Paris, Solène Audibert, said on Monday that the glass bridge would open in June.

French Foreign Minister Bertrand Escoffier told reporters that France had paid for half of it. Taras Ovcharuk, the mayor of Kyiv, said that his city would build one of its own. Ukraine's foreign minister, Halyna Stetsko, thanked the engineers.`,
};

const ASKED: readonly (readonly [question: string, holders: readonly string[]])[] = [
  ['who is the mayor of Paris', ['Solène Audibert']],
  ['mayor of Kyiv?', ['Taras Ovcharuk']],
  ['who is the foreign minister of France', ['Bertrand Escoffier']],
  ['who is the French foreign minister', ['Bertrand Escoffier']],
  // Who asks for a minister of a capital means the government that sits there.
  ['who is the foreign minister of Paris', ['Bertrand Escoffier']],
  ['who is the foreign minister of Ukraine', ['Halyna Stetsko']],
  ['who is the mayor of France', []],
  ['who is the mayor of Berlin', []],
];

/** Offices of cities and of the countries whose governments sit in them. */
export function describeOffices(service: () => Awaited<ReturnType<typeof startWithExamples>>): void {
  describe('offices of a capital and of its country', () => {
    const authorization = `Bearer ${TOKEN}`;
    let id = '';
    before(async () => {
      const { app, readWaiting } = service();
      const answer = await app.inject({
        ...{ method: 'POST', url: '/documents', headers: { authorization }, payload: ARTICLE },
      });
      assert.equal(answer.statusCode, 202, answer.body);
      id = answer.json().accepted[0].id;
      await readWaiting();
    });
    after(async () => {
      const { app, readWaiting } = service();
      await app.inject({ method: 'DELETE', url: `/documents/${id}`, headers: { authorization } });
      await readWaiting();
    });

    for (const [question, holders] of ASKED)
      it(`«${question}» names ${holders.join(' and ') || 'nobody'}`, async () => {
        const answer = await service().app.inject({ url: '/ask', query: { q: question } });
        const { answers, found } = answer.json<Answer>();
        assert.deepEqual(
          answers.map(({ name }) => name),
          holders,
        );
        assert.equal(found, holders.length > 0);
      });
  });
}
