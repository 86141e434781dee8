import type { RoleStatus } from '#reading/extraction.ts';
import type { TalliedRow } from '#resolving/levels/tally.ts';
import { titleKey } from './title-key.ts';

/** What one document says of one office of a person. */
export type HolderRow = Omit<TalliedRow, 'facet' | 'title'> & {
  readonly title: string;
  readonly status: RoleStatus;
  /** Entity id of the country or organization, null where the document does not say. */
  readonly of: string | null;
};

/** What is summed apart of a person's offices. */
export type OfficeFacet = {
  readonly key: string;
  readonly status: RoleStatus;
  readonly of: string | null;
};

/**
 * The rows of a person's offices, ready to be summed. A document that says once of what an office is means it wherever it gives the
 * title: "Secretary of State Marco Rubio … Rubio, the US secretary of state" is one office.
 */
export function officeRows(rows: readonly HolderRow[]): TalliedRow[] {
  const byOffice = Map.groupBy(rows, ({ documentId, title, status }) =>
    [documentId, titleKey(title), status].join(' '),
  );
  return [...byOffice.values()].flatMap((said) => {
    const [place, ...others] = new Set(said.flatMap(({ of }) => of ?? []));
    const only = place !== undefined && others.length === 0 ? place : null;
    return said.map(({ status, of, ...row }) => ({
      ...row,
      facet: JSON.stringify([titleKey(row.title), status, of ?? only]),
    }));
  });
}

/** What a facet of `officeRows` stands for. */
export function readOfficeFacet(facet: string): OfficeFacet {
  const [key, status, of] = JSON.parse(facet);
  return { key, status, of };
}
