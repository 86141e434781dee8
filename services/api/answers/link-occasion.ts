import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Asking } from './finding.ts';
import { type Linked, linkName } from './link-name.ts';

/** What people attend; the relation is with the body that holds it: "the NATO meeting in Brussels" is NATO's. */
const OCCASION =
  /^(.*?)(?:['’]s)?\s+(?:meetings?|summits?|talks|gatherings?|conferences?|sessions?|ministerials?|briefings?|events?)\b.*$/i;
const OCCASION_OF =
  /^(?:meetings?|summits?|talks|gatherings?|conferences?|sessions?)\s+(?:of|by|at)\s+(.*)$/i;

/** The entity that a phrase names, or the one that holds the occasion that it names. */
export async function linkOccasion(phrase: Phrase, asking: Asking): Promise<Linked> {
  const linked = await linkName(phrase.text, { ...asking, kinds: null });
  if (linked.found) return linked;
  const body = (OCCASION_OF.exec(phrase.text) ?? OCCASION.exec(phrase.text))?.[1];
  return body === undefined || body === '' ? linked : linkName(body, { ...asking, kinds: null });
}
