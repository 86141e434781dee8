import { compare } from '#resolving/canonical-order.ts';
import { TRACKING_PARAMETERS, TRACKING_STARTS } from './tracking-parameters.ts';

/** An article's address without what senders and trackers add to it; null for none, or one that is no address of an article. */
export function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname.replace(/(?:\/|\/amp\/?)+$/, '');
  const query = articleQuery(searchParams);
  // A front page shows another article every hour.
  if (path === '' && query === '') return null;
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${path}`.toLowerCase() + query;
}

/** "?id=5" tells articles apart; the order of parameters does not. */
function articleQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name]) => !isTracking(name.toLowerCase()));
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept.sort(byNameAndValue))}`;
}

function isTracking(name: string): boolean {
  return TRACKING_PARAMETERS.has(name) || TRACKING_STARTS.some((start) => name.startsWith(start));
}

function byNameAndValue(one: readonly [string, string], other: readonly [string, string]): number {
  return compare(one.join('='), other.join('='));
}
