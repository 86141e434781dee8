import type { Slots } from '../pattern.ts';
import { type Context, slotPhrase, ways } from './kind.ts';

/** "Who is quoted in both the Harbour Wire and the Meridian Courier?" */
const namedWays = ways(
  [
    '{who} {is} {quotedIn} in|by both the? {article}? of|in|by? <one> and in|the? <other>',
    '{who} {is} {quotedIn} in|by both the? <one> {article} and the? <other> {article}',
    '{who} {is} {quotedIn} in|by both the? <one> and the? <other> {article}',
    '{who} {is} {quotedIn} in|by both <one> and <other>',
    '{who} {is} {quotedIn} in|by <one> and also? in|by? <other>',
    '{who} {is} {quotedIn} in|by the? {article} <one> and <other>',
    '{who} {spoke}|appears|appear|speaks in both the? <one> and the? <other>',
  ],
  (slots, context) => askNamed(slots, context),
);

function askNamed(slots: Slots, context: Context) {
  const one = slotPhrase(slots, 'one', context);
  const other = slotPhrase(slots, 'other', context);
  return one === null || other === null ? null : { kind: 'quoted-in-all' as const, documents: [one, other] };
}

/** "Who is quoted in more than one article?" */
const anyWays = ways(
  [
    '{who} {is} {quotedIn} in|by {several} {article}',
    '{who} {spoke}|appears|appear|speaks in {several} {article}',
  ],
  () => ({ kind: 'quoted-in-all', documents: [] }),
);

export const quotedInAllWays = [...anyWays, ...namedWays];
