import { useEffect, useState } from 'preact/hooks';
import { type Address, formatAddress, parseAddress } from './address.ts';

/** What the page listens to when it changes its own address; the browser's own event comes only with Back and Forward. */
const NAVIGATED = 'newsgraph:navigated';

/** Goes to an address of the page; `replace` leaves no step to come back to, for what only narrows a view. */
export function navigate(address: string, { replace = false }: { replace?: boolean } = {}): void {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  dispatchEvent(new Event(NAVIGATED));
  if (!replace) scrollTo(0, 0);
}

/** Sets or clears parameters of the address, as filters do; null clears one. */
export function narrow(address: Address, changes: Readonly<Record<string, string | null>>): void {
  const parameters = Object.entries({ ...address.parameters, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  navigate(formatAddress({ ...address, parameters: Object.fromEntries(parameters) }), { replace: true });
}

/** Where the page is, or null at an address that it does not have. */
export function useAddress(): Address | null {
  const [place, setPlace] = useState(currentPlace);
  useEffect(() => {
    const update = () => setPlace(currentPlace());
    for (const event of [NAVIGATED, 'popstate']) addEventListener(event, update);
    return () => {
      for (const event of [NAVIGATED, 'popstate']) removeEventListener(event, update);
    };
  }, []);
  return parseAddress(place);
}

/**
 * Follows links to views without loading the page anew. A click with a modifier, with another button, or on a link that saves a file or
 * opens elsewhere is the browser's.
 */
export function followOwnLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || link.target !== '' || link.download !== '') return;
  if (parseAddress({ path: link.pathname, query: link.search }) === null || link.hash !== '') return;
  event.preventDefault();
  navigate(link.pathname + link.search);
}

function currentPlace(): { path: string; query: string } {
  return { path: location.pathname, query: location.search };
}
