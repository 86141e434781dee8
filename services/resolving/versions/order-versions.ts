import { byId } from '#resolving/canonical-order.ts';

/** A document as far as its place among the versions at one address needs it. */
export type Version = {
  readonly id: string;
  readonly updatedAt: string | null;
  readonly publishedAt: string | null;
};

/** A document that took the place of another at the same address. */
export type Revision = { readonly newer: string; readonly older: string };

/**
 * Puts what stood at one address into order: by the moment of the last change, else of publication, then by id. Undated ones come
 * first: what says when it was written is taken for the later state. A day alone is its first moment (UTC).
 */
export function orderVersions<V extends Version>(versions: readonly V[]): V[] {
  return versions
    .map((version) => ({ version, moment: momentOf(version) }))
    .sort((one, other) => {
      if (one.moment === other.moment) return byId(one.version, other.version);
      return one.moment < other.moment ? -1 : 1;
    })
    .map(({ version }) => version);
}

/** Each version with the one just before it. */
export function revisionsOf(versions: readonly Version[]): Revision[] {
  const ordered = orderVersions(versions);
  return ordered.slice(1).map(({ id }, index) => ({ newer: id, older: ordered[index]?.id ?? '' }));
}

function momentOf({ updatedAt, publishedAt }: Version): number {
  const moment = Date.parse(updatedAt ?? publishedAt ?? '');
  return Number.isNaN(moment) ? Number.NEGATIVE_INFINITY : moment;
}
