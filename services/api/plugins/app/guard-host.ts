import { isIP } from 'node:net';
import fp from 'fastify-plugin';
import { ProblemError } from '../../problems/problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where pages of any origin may ask: for files that say nothing of what is in the graph. */
    anyOrigin?: boolean;
  }
}

/**
 * Refuses requests that a web page could make a browser send. A page can point a host name of its own at this machine
 * (DNS rebinding), but not an address: so addresses, `localhost` and names that the operator listed are served, and a
 * page may only call the host that it came from, but for those of origins that the operator listed too.
 */
export default fp<{ allowedHosts: readonly string[]; allowedOrigins: readonly string[] }>(
  async (app, { allowedHosts, allowedOrigins }) => {
    const served = new Set(['localhost', ...allowedHosts.map((host) => host.toLowerCase())]);
    app.addHook('onRequest', async ({ headers, routeOptions }) => {
      const host = hostnameOf(`http://${headers.host ?? ''}`);
      if (host === null || !(served.has(host) || isIP(host.replace(/^\[|\]$/g, '')) !== 0))
        throw new ProblemError('forbidden-host', {
          detail: `Host "${headers.host ?? ''}" is not served; NEWSGRAPH_ALLOWED_HOSTS lists further names`,
        });
      const { origin } = headers;
      if (routeOptions.config?.anyOrigin) return;
      if (origin === undefined || allowedOrigins.includes(origin)) return;
      if (URL.parse(origin)?.host !== headers.host)
        throw new ProblemError('forbidden-origin', { detail: `Origin "${origin}" is not this host` });
    });
  },
  { name: 'guard-host' },
);

function hostnameOf(address: string): string | null {
  return URL.parse(address)?.hostname.toLowerCase() ?? null;
}
