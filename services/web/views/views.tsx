import type { ComponentChildren } from 'preact';
import type { Address } from '../addresses/address.ts';
import { AskView } from './ask/ask-view.tsx';
import { MissingView } from './missing-view.tsx';

/** The view that an address names; `key` makes each thing a view of its own, which keeps nothing of the one before. */
export function viewOf(address: Address | null): ComponentChildren {
  switch (address?.view) {
    case 'ask':
      return <AskView question={address.parameters.q ?? null} />;
    default:
      return <MissingView />;
  }
}
