import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Asking } from './finding.ts';
import { type Linked, linkName } from './link-name.ts';

/** What people attend; the relation is with the body that holds it: "the NATO meeting in Brussels" is NATO's. */
const OCCASION =
  /^(.*?)(?:['’]s)?\s+(?:meetings?|summits?|talks|gatherings?|conferences?|sessions?|ministerials?|briefings?|events?)\b.*$/i;
const OCCASION_OF =
  /^(?:meetings?|summits?|talks|gatherings?|conferences?|sessions?)\s+(?:of|by|at)\s+(.*)$/i;

/** "Rubio at the NATO meeting": where it happened is no part of the name. */
const WHERE_AND_WHEN = /^(.+?)\s+(?:at|in|during|for|on)\s+.*$/i;
/** "The meeting": which one goes without saying. */
const ANY_OCCASION =
  /^(?:meetings?|summits?|talks|gatherings?|conferences?|sessions?|events?|briefings?|receptions?|ceremon(?:y|ies))(?:\s+(?:in|at|on)\s.*)?$/i;

/** True for a phrase that names no particular occasion, so that any will do. */
export function isAnyOccasion({ text }: Phrase): boolean {
  return ANY_OCCASION.test(text);
}

/** The entity that a phrase names, without where it happened, or the one that holds the occasion that it names. */
export async function linkOccasion(phrase: Phrase, asking: Asking): Promise<Linked> {
  const whole = phrase.text;
  const before = WHERE_AND_WHEN.exec(whole)?.[1] ?? whole;
  const holders = [before, whole].map((text) => (OCCASION_OF.exec(text) ?? OCCASION.exec(text))?.[1] ?? '');
  const linked = await linkName(whole, { ...asking, kinds: null });
  if (linked.found) return linked;
  for (const name of new Set([before, ...holders])) {
    if (name === '' || name === whole) continue;
    const inside = await linkName(name, { ...asking, kinds: null });
    if (inside.found) return inside;
  }
  return linked;
}
