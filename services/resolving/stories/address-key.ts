/** An article's address without what senders and trackers add to it; null for none, or one that is no address of an article. */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  const path = pathname.replace(/\/+$/, '');
  // A front page shows another article every hour.
  return path === '' ? null : `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}`.toLowerCase();
}
