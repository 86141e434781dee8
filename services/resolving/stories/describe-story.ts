import { byId, compare } from '#resolving/canonical-order.ts';
import { contentId } from '#resolving/content-id.ts';

/** A document as far as its story needs it. */
export type Member = { readonly id: string; readonly name: string; readonly day: string | null };

/** Documents that hang together, as one story: named after the earliest, of the same day (or undated) after the first by id. */
export function describeStory(members: readonly Member[]): { id: string; name: string; members: string[] } {
  const ids = members.map(({ id }) => id).sort();
  const [first] = [...members].sort(byDay);
  return { id: contentId('Story', ids[0] ?? ''), name: first?.name ?? '', members: ids };
}

function byDay(one: Member, other: Member): number {
  return compare(one.day ?? '~', other.day ?? '~') || byId(one, other);
}
