import type { EntityType } from '#reading/extraction.ts';
import { compare, distinct } from '#resolving/canonical-order.ts';
import { personName } from '#resolving/names/person-name.ts';

/** A name by which documents call an entity, and how many do. */
type NameCount = { readonly name: string; readonly documents: number };

/**
 * What an entity is called: the name that most documents use, for a person a full one where there is any; of names as frequent the
 * longer one, then the first in the alphabet.
 */
export function describeEntity({ label, names }: { label: EntityType; names: readonly NameCount[] }): {
  name: string;
  aliases: string[];
} {
  const full = label === 'Person' ? names.filter(({ name }) => personName(name)?.partial === false) : [];
  const [best] = [...(full.length > 0 ? full : names)].sort(byUse);
  return { name: best?.name ?? '', aliases: distinct(names.map(({ name }) => name)) };
}

function byUse(one: NameCount, other: NameCount): number {
  return (
    other.documents - one.documents || other.name.length - one.name.length || compare(one.name, other.name)
  );
}
