import { loadSource } from './load-source.ts';
import { transliterate } from './transliterate.ts';
import { writeList } from './write-list.ts';

type Locale = {
  readonly person?: {
    readonly first_name?: { readonly female?: readonly string[]; readonly male?: readonly string[] };
  };
};
type Bearers = { readonly f: number; readonly m: number };

/** Locales whose "names" are pinyin or words rather than given names in Latin letters, or jokes. */
const LEFT_OUT: ReadonlySet<string> = new Set(['eo', 'en_AU_ocker', 'vi']);
const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}'’-]{2,}$/u;
/** A name is of one gender where so many times as many locales give it to that one. */
const CLEARLY = 3;

const HEADER = `# Given names and their gender: f, m, or nothing where both bear the name. Written by scripts/gazetteers/build-given-names.ts.
# Source: locale data of the package @faker-js/faker (MIT); Russian and Ukrainian names transliterated.
`;

/**
 * Writes given-names.txt from the locale data of the package @faker-js/faker (40.x of 2026 was used):
 *
 *   NEWSGRAPH_SOURCES=/folder/with/node_modules node scripts/gazetteers/build-given-names.ts
 */
const { allLocales } = loadSource<{ allLocales: Readonly<Record<string, Locale>> }>('@faker-js/faker');
const bearers = new Map<string, Bearers>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(locale)) continue;
  for (const name of person?.first_name?.female ?? []) count(inLatin(name, locale), { f: 1, m: 0 });
  for (const name of person?.first_name?.male ?? []) count(inLatin(name, locale), { f: 0, m: 1 });
}
const lines = [...bearers]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, seen]) => `${name} ; ${genderOf(seen)}`);
writeList('given-names.txt', { header: HEADER, lines });

function inLatin(name: string, locale: string): string {
  return locale === 'ru' || locale === 'uk' ? transliterate(name, locale) : name;
}

function count(name: string, more: Bearers): void {
  if (!LATIN_NAME.test(name)) return;
  const { f, m } = bearers.get(name) ?? { f: 0, m: 0 };
  bearers.set(name, { f: f + more.f, m: m + more.m });
}

function genderOf({ f, m }: Bearers): 'f' | 'm' | '' {
  if (f >= CLEARLY * m) return 'f';
  return m >= CLEARLY * f ? 'm' : '';
}
