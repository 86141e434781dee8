import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a key lets its bearer do; each scope includes those before it. */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** What is kept of a key: never the key itself. */
export type ApiKey = {
  readonly id: string;
  /** What it is for, in its owner's words. */
  readonly name: string;
  readonly scope: Scope;
  readonly createdAt: string;
  readonly hash: string;
};

/** A fixed start, so that a key that was published by mistake is recognized; its id; 192 random bits. */
const FORM = /^newsgraph_([0-9a-f]{16})_[\w-]{32}$/;

/**
 * Makes a key.
 * @returns what to keep, and the text that its bearer sends, which nothing can bring back once it is lost
 */
export function makeKey(wanted: { name: string; scope: Scope; createdAt: string }): {
  key: ApiKey;
  secret: string;
} {
  const id = randomBytes(8).toString('hex');
  const secret = `newsgraph_${id}_${randomBytes(24).toString('base64url')}`;
  return { key: { id, ...wanted, hash: hashOf(secret) }, secret };
}

/** The id within a key's text, or null where the text is no key. */
export function idOfSecret(secret: string): string | null {
  return FORM.exec(secret)?.[1] ?? null;
}

/** A fast hash is enough: nobody can try out 192 random bits. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares hashes in constant time, so that neither content nor length of a secret shows in the time it takes. */
export function isSecretOf(secret: string, hash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
}

/** @example includesScope('admin', 'read') // true */
export function includesScope(held: Scope, needed: Scope): boolean {
  return SCOPES.indexOf(held) >= SCOPES.indexOf(needed);
}
