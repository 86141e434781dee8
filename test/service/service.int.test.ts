import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { EXAMPLES } from '#api/answers/examples.ts';
import type { Answer } from '#api/schemas/answer.ts';
import { TOKEN } from '#api/test-app.fixture.ts';
import { describePage } from '#web/testing/page.suite.ts';
import expected from '../../evaluation/examples-expected.json' with { type: 'json' };
import { describeCommandLine } from './command-line.suite.ts';
import { describeContract } from './contract.suite.ts';
import { describeCounts } from './counts.suite.ts';
import { describeDeciding } from './deciding.suite.ts';
import { startWithExamples } from './examples-service.ts';
import { describeOffices } from './offices.suite.ts';
import { describePaging } from './paging.suite.ts';
import { describeQuestions } from './questions.suite.ts';
import { describeSavedQueries } from './saved-queries.suite.ts';

const authorization = `Bearer ${TOKEN}`;

/** Questions that nothing in the examples answers: an answer to one of them is made up. */
const UNANSWERABLE = [
  'who spoke about China',
  'show me quotes by Jared Kushner',
  'who is the president of Mars',
  'what did Rutte say about Brazil',
  'did Landau meet Rutte',
  'who spoke about NATO in 1999',
  'who is the finance minister of Portugal',
];

describe('the service with the examples read', () => {
  let service: Awaited<ReturnType<typeof startWithExamples>>;
  before(async () => {
    service = await startWithExamples();
  });
  after(() => service.stop());

  const get = async (url: string) => {
    const answer = await service.app.inject({ url });
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json();
  };
  const ask = (question: string): Promise<Answer> => get(`/ask?q=${encodeURIComponent(question)}`);

  it('has read every example', async () => {
    const { documents, pending } = await get('/status');
    assert.equal(documents.done, expected.documents);
    assert.deepEqual(pending, { jobs: 0, blocks: 0 });
  });

  for (const { question, ...right } of expected.questions)
    it(`answers «${question}»`, async () => {
      const { answers, conflicts } = await ask(question);
      const names = answers.map(({ name }) => name);
      for (const name of right.mustName ?? []) assert.ok(names.includes(name), `${name} in ${names}`);
      for (const name of right.mustNotName ?? []) assert.ok(!names.includes(name), `${name} in ${names}`);
      if (right.first !== undefined) assert.equal(names[0], right.first);
      for (const { words } of right.mustQuote ?? [])
        assert.ok(
          answers.some(({ text }) => text?.includes(words)),
          `“${words}” in the answers`,
        );
      const against = right.conflictWith?.name;
      if (against !== undefined)
        assert.ok(conflicts.some(({ sides }) => sides.some(({ person }) => person.name === against)));
    });

  describeCounts(get);
  describeQuestions({ ask, graph: () => service.graph.client });
  describeSavedQueries({ ask, graph: () => service.graph.client });

  for (const question of UNANSWERABLE)
    it(`finds nothing for «${question}», and says so`, async () => {
      const { found, answers, sentence } = await ask(question);
      assert.equal(found, false);
      assert.deepEqual(answers, []);
      assert.match(sentence, /^Nothing found/);
    });

  it('offers the name that was meant where one is misspelt', async () => {
    const { found, suggestions } = await ask('what did Marc Rute say about Ukraine');
    assert.equal(found, false);
    assert.deepEqual(suggestions, ['what did Mark Rutte say about Ukraine']);
  });

  it('offers questions that work where one is not understood', async () => {
    const { found, understoodAs, suggestions } = await ask('why do green ideas sleep so furiously tonight');
    assert.equal(found, false);
    assert.equal(understoodAs, null);
    assert.deepEqual(suggestions, EXAMPLES);
  });

  for (const question of EXAMPLES)
    describe(`«${question}», which is offered to people,`, () => {
      it('is understood, and each piece of evidence is the words at its place', async () => {
        const { understoodAs, answers } = await ask(question);
        assert.notEqual(understoodAs, null);
        for (const { document, start, end, exact, prefix, suffix } of answers.flatMap(
          ({ evidence }) => evidence,
        )) {
          const { text } = await get(`/documents/${document.id}`);
          assert.equal(text.slice(start, end), exact);
          assert.equal(text.slice(start - prefix.length, start), prefix);
          assert.equal(text.slice(end, end + suffix.length), suffix);
        }
      });

      it('has a query that shows the answer in Neo4j Browser', async () => {
        const { cypher, found } = await ask(question);
        if (!found) return;
        assert.notEqual(cypher, null);
        const rows = await service.graph.client.read(cypher ?? '');
        assert.ok(rows.length > 0);
      });
    });

  it('narrows statements by what they are about, who spoke, how and when', async () => {
    const entity = async (q: string) => (await get(`/entities?q=${q}`)).items[0].id;
    const [nato, rutte] = [await entity('NATO'), await entity('Rutte')];
    const narrowed = `about=${nato}&speaker=${rutte}&mode=indirect&from=2025-01-01&to=2025-12-31&collection=demo`;
    const { items } = await get(`/statements?${narrowed}`);
    assert.ok(items.length > 0);
    for (const { speaker, about, mode, date } of items) {
      assert.equal(speaker.id, rutte);
      assert.ok(about.some(({ id }: { id: string }) => id === nato));
      assert.equal(mode, 'indirect');
      assert.match(date, /^2025/);
    }
    assert.deepEqual((await get(`/statements?about=${nato}&collection=other`)).items, []);
    assert.deepEqual((await get(`/statements?about=${nato}&to=1999-12-31`)).items, []);
  });

  it('finds entities by the start of a name, without its accents', async () => {
    const names = async (q: string) =>
      (await get(`/entities?q=${encodeURIComponent(q)}`)).items.map(({ name }: { name: string }) => name);
    assert.ok((await names('rutt')).includes('Mark Rutte'));
    assert.ok((await names('jurate vencl')).includes('Jūratė Venclovaitė'));
    assert.ok((await names('Marc Rute')).includes('Mark Rutte'), 'misspelt');
    assert.deepEqual(await names('Xyzzy Plugh'), []);
  });

  it('tells offices by title, body and day', async () => {
    const {
      items: [nato],
    } = await get('/entities?q=NATO&kind=Organization');
    const { items } = await get(`/holdings?title=secretary-general&of=${nato.id}&asOf=2025-12-31`);
    assert.deepEqual(
      items.map(({ person, status }: { person: { name: string }; status: string }) => [person.name, status]),
      [['Mark Rutte', 'current']],
    );
    assert.ok(items[0].evidence.length > 0);
  });

  it('shows both sides of a contradiction with their words', async () => {
    const { items } = await get('/contradictions');
    const conflict = items.find(({ name }: { name: string }) => name.includes('Secretary of State'));
    const people = conflict.sides.map(({ person }: { person: { name: string } }) => person.name);
    assert.deepEqual(people.sort(), ['Christopher Landau', 'Marco Rubio']);
    for (const { evidence } of conflict.sides) assert.ok(evidence.length > 0);
  });

  describePaging(() => service);
  describeContract(() => service);
  describeCommandLine(() => service);
  describeDeciding(() => service);
  describeOffices(() => service);
  describePage(() => service, { key: TOKEN });

  it('takes the examples out without a trace', async () => {
    const answer = await service.app.inject({
      method: 'DELETE',
      url: '/collections/demo',
      headers: { authorization },
    });
    assert.deepEqual(answer.json(), { removed: expected.documents });
    assert.deepEqual((await get('/documents?collection=demo')).items, []);
  });
});
