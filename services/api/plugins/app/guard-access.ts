import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { hashOf, includesScope, isSecretOf, type Scope } from '#environment/keys/api-key.ts';
import { findKey } from '#environment/keys/key-files.ts';
import { ProblemError } from '../../problems/problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller's key has to allow; `read` where a route says nothing, `none` where anybody may call. */
    scope?: Scope | 'none';
  }
}

export type Access = {
  /** The key made at the first start, which may do everything. */
  readonly token: string;
  /** Where the keys lie that were made on the command line. */
  readonly keysDirectory: string;
  /** Whose reading needs no key: that of this machine, or anybody's. */
  readonly openReads: 'loopback' | 'all';
};

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
/** A proxy on this machine makes everybody look like this machine, but says for whom it asks. */
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Lets a caller do what its key allows: reading is open to this machine, everything else needs a key. */
export default fp<Access>(
  async (app, { token, keysDirectory, openReads }) => {
    const adminHash = hashOf(token);
    const scopeOf = async (secret: string): Promise<Scope | null> =>
      isSecretOf(secret, adminHash) ? 'admin' : ((await findKey(keysDirectory, secret))?.scope ?? null);
    const isOpen = (request: FastifyRequest, needed: Scope | 'none') =>
      needed === 'none' || (needed === 'read' && (openReads === 'all' || isLocal(request)));

    app.addHook('onRequest', async (request) => {
      const needed = request.is404 ? 'none' : (request.routeOptions.config.scope ?? 'read');
      if (needed === 'none' || isOpen(request, needed)) return;
      const secret = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const held = secret === undefined ? null : await scopeOf(secret);
      if (held === null)
        throw new ProblemError('unauthorized', {
          detail: 'Send "Authorization: Bearer …" with a key; "newsgraph keys create" makes one',
        });
      if (!includesScope(held, needed))
        throw new ProblemError('forbidden-scope', {
          detail: `This needs the scope "${needed}"; the key has "${held}"`,
        });
    });
  },
  { name: 'guard-access' },
);

function isLocal({ ip, headers }: FastifyRequest): boolean {
  return LOOPBACK.test(ip) && PROXY_HEADERS.every((name) => headers[name] === undefined);
}
