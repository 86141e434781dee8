import type { DateExpression } from '#reading/dates/find-dates.ts';
import type { Relation } from '#reading/extraction.ts';
import type { Found, RelationView } from '#reading/relations/relation-view.ts';

const PLACE_PREPOSITIONS = new Set(['in', 'at']);
const OCCASION_PREPOSITIONS = new Set(['at', 'during', 'on', 'ahead', 'after', 'before']);
const MOST_TOKENS_TO_PLACE = 12;
const RELATIVE = new Set(['after', 'before', 'since', 'until', 'ahead', 'following']);
/** What happens on a day; membership, kinship and the like last. */
const EVENTS = new Set(
  'MET_WITH SPOKE_WITH ATTENDED ABSENT_FROM REPLACED_BY SUCCEEDED_BY REPRESENTED INVADED VISITED INVITED CRITICIZED SUPPORTS'.split(
    ' ',
  ),
);

/**
 * When, where and on which occasion, as the sentence of a relation says; null for what it does not say. Once for each place of several:
 * "met in Geneva and Florida".
 */
export function circumstances(
  found: Found,
  from: { readonly view: RelationView; readonly dates: readonly DateExpression[] },
): Pick<Relation, 'when' | 'where' | 'occasion'>[] {
  const { view, dates } = from;
  if (!EVENTS.has(found.type)) return [{ when: null, where: null, occasion: null }];
  const sentence = view.tokens[found.trigger]?.sentence ?? 0;
  const { firstToken, endToken } = view.sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const rest = { when: dayNear(), occasion: occasionAfter() };
  const places = placesAfter();
  return (places.length === 0 ? [null] : places).map((where) => ({ ...rest, where }));

  /** The day in the sentence that stands nearest to the word that makes the relation. */
  function dayNear(): string | null {
    let best: DateExpression | null = null;
    for (const date of dates) {
      if (date.precision !== 'day' || date.firstToken < firstToken || date.endToken > endToken) continue;
      if (isRelative(date)) continue;
      if (!best || distance(date) < distance(best)) best = date;
    }
    return best?.from ?? null;
  }

  /** "on Wednesday, a day after the talks": the day is not that of what stands behind "after". */
  function isRelative(date: DateExpression): boolean {
    const [from, to] =
      date.endToken <= found.trigger ? [date.endToken, found.trigger] : [found.trigger, date.firstToken];
    for (let at = from; at < to; at++) if (RELATIVE.has(view.tokens[at]?.lower ?? '')) return true;
    return false;
  }

  function distance(date: DateExpression): number {
    return Math.abs(date.firstToken - found.trigger);
  }

  /** "met with Alcalde in Geneva": the places behind "in" or "at" after the relation's words. */
  function placesAfter(): string[] {
    const after = Math.max(found.trigger, found.to.token);
    for (let at = after + 1; at < Math.min(endToken, after + MOST_TOKENS_TO_PLACE); at++) {
      if (view.tags.upos[at] === 'VERB') return [];
      if (!PLACE_PREPOSITIONS.has(view.tokens[at]?.lower ?? '')) continue;
      const places = placesFrom(at + 1);
      if (places.length > 0) return places;
    }
    return [];
  }

  /** "Switzerland and Florida" */
  function placesFrom(from: number): string[] {
    const first = view.tokens[from]?.lower === 'the' ? from + 1 : from;
    const place = view.referentAt(first);
    const isPlace = place?.type === 'Place' || place?.type === 'Country';
    if (!place || !isPlace || place === found.to.referent) return [];
    const next = view.names[view.nameAt[first] ?? -1]?.endToken ?? first + 1;
    const joins = view.tokens[next]?.lower === 'and' && view.nameAt[next + 1] !== -1;
    return [place.id, ...(joins ? placesFrom(next + 1) : [])];
  }

  /** "on the margins of the fisheries forum", "during a NATO Ukraine contact group meeting": a phrase whose head is a gathering. */
  function occasionAfter(): Relation['occasion'] {
    for (let at = found.trigger + 1; at < endToken; at++) {
      if (view.tags.upos[at] !== 'NOUN' || !view.is('gathering', at)) continue;
      const first = phraseStart(at);
      const preposition = view.tokens[first - 1]?.lower ?? '';
      if (preposition !== 'of' && !OCCASION_PREPOSITIONS.has(preposition)) continue;
      return { start: view.tokens[first]?.start ?? 0, end: view.tokens[at]?.end ?? 1 };
    }
    return null;
  }

  function phraseStart(head: number): number {
    let first = head;
    while (first > firstToken) {
      const upos = view.tags.upos[first - 1];
      const joins =
        upos === 'ADJ' ||
        upos === 'NOUN' ||
        upos === 'PROPN' ||
        upos === 'DET' ||
        upos === 'PART' ||
        upos === 'NUM';
      if (!joins) break;
      first--;
      if (upos === 'DET') break;
    }
    return first;
  }
}
