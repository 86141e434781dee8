import { createClient } from '../client/client.ts';

/** What callers may and may not write: never run, only checked by the compiler. */
export async function useClient(): Promise<void> {
  const client = createClient({ url: 'http://127.0.0.1:4747' });
  const { answers } = await client.call('GET /ask', { query: { q: 'who spoke about NATO' } });
  answers.map(({ name, evidence }) => `${name}: ${evidence[0]?.exact}`);
  await client.call('GET /healthz', {});
  await client.call('GET /holdings', { query: { status: 'former' } });
  // @ts-expect-error a status that there is none of
  await client.call('GET /holdings', { query: { status: 'retired' } });
  // @ts-expect-error a question has to be asked
  await client.call('GET /ask', {});
  // @ts-expect-error an operation that the API does not have
  await client.call('GET /oracle', {});
  const { items } = await client.call('GET /roles', {});
  // @ts-expect-error a field that an office does not have
  items.map(({ salary }) => salary);
}
