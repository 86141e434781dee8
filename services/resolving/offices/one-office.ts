import { entityIdOf } from '#resolving/identity/decide.ts';

/** Offices that news calls by several titles where they are of one body: the first title of a row is its key. */
const TITLES: readonly { readonly of: string; readonly keys: readonly string[] }[] = [
  // "EU foreign policy chief Kaja Kallas", "Kallas, the bloc's chief diplomat", "the EU's High Representative".
  {
    of: entityIdOf('Organization:eu'),
    keys: ['high representative', 'foreign policy chief', 'chief diplomat', 'top diplomat'],
  },
];

/**
 * The title key under which an office is kept.
 *
 * @param office.of entity id of the country or organization
 * @example officeKey({ titleKey: 'foreign policy chief', of: entityIdOf('Organization:eu') }) // 'high representative'
 */
export function officeKey({ titleKey, of }: { titleKey: string; of: string }): string {
  const row = TITLES.find((office) => office.of === of && office.keys.includes(titleKey));
  return row?.keys[0] ?? titleKey;
}
