import { readCountries } from '#reading/gazetteers/countries.ts';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { deputizedTitle } from '#resolving/offices/deputies.ts';
import type { OfficeKnowledge } from '#resolving/offices/office-knowledge.ts';
import { titleKey } from '#resolving/offices/title-key.ts';

/** The names of what a code decides. */
export type EntityNames = { readonly ofCode: (code: string) => string | null };

/** What is known before any document is read. */
export type Knowledge = { readonly offices: OfficeKnowledge; readonly names: EntityNames };

/** What the gazetteers of reading know of offices and names, for resolving. Reads files: once a process. */
export function createKnowledge(): Knowledge {
  const countries = new Map(readCountries().map(({ code, name }) => [code, name]));
  const known = new Map(
    [...createGazetteers().titles.byForm.values()].map((office) => [titleKey(office.title), office]),
  );
  const office = (key: string) => known.get(key) ?? known.get(deputizedTitle(key) ?? '');
  return {
    names: { ofCode: (code) => countries.get(code) ?? null },
    offices: {
      hasOneHolder: (key) => known.get(key)?.one ?? false,
      uniqueTo: (key) => {
        const code = office(key)?.unique ?? null;
        return code === null ? null : { key: `Country:${code}`, label: 'Country', code };
      },
    },
  };
}
