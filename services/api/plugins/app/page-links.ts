import fp from 'fastify-plugin';

/** Tells with a `Link` header (RFC 8288) where a list goes on and where it begins, for every answer that is a page of one. */
export default fp(
  async (app) => {
    app.addHook('preSerialization', async ({ url }, reply, payload) => {
      const cursor = (payload as { nextCursor?: string | null } | null)?.nextCursor;
      if (cursor !== undefined) reply.header('Link', linksOf(url, cursor));
      return payload;
    });
  },
  { name: 'page-links' },
);

function linksOf(url: string, cursor: string | null): string {
  const [path = '', search = ''] = url.split('?');
  const parameters = new URLSearchParams(search);
  parameters.delete('cursor');
  const address = () => (parameters.size === 0 ? path : `${path}?${parameters}`);
  const first = `<${address()}>; rel="first"`;
  if (cursor === null) return first;
  parameters.set('cursor', cursor);
  return `<${address()}>; rel="next", ${first}`;
}
