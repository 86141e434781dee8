/** Addresses that a link may lead to; `javascript:` and `data:` from an article's metadata would run in the page. */
const SAFE_PROTOCOLS = new Set(['http:', 'https:']);

/** The address of an article as a link may use it, or null where it is no web address. */
export function safeLink(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url !== null && SAFE_PROTOCOLS.has(url.protocol) ? url.href : null;
}
