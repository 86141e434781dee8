import { layersOf } from '#reading/testing/layers-of.ts';

/** Every role of a text as `person | title | of | status rule`. */
export function roleRows(text: string): string[] {
  const { roles, referents } = layersOf(text);
  const nameOf = new Map(referents.map(({ id, name }) => [id, name]));
  return roles.map(
    ({ person, title, of, status, rule }) =>
      `${nameOf.get(person)} | ${title} | ${of === null ? null : nameOf.get(of)} | ${status} ${rule}`,
  );
}
