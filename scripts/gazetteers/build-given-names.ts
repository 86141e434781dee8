// Writes services/reading/gazetteers/data/given-names.txt from the locale data of the package @faker-js/faker (MIT).
//
//   NEWSGRAPH_SOURCES=/folder/with/node_modules node scripts/gazetteers/build-given-names.ts
//
// The package is not a dependency of the product: install it (40.x of 2026 was used: `npm i @faker-js/faker`) in some
// folder and name that folder.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Locale = {
  readonly person?: {
    readonly first_name?: {
      readonly female?: string[];
      readonly male?: string[];
      readonly generic?: string[];
    };
  };
};

const folder = process.env.NEWSGRAPH_SOURCES;
if (!folder) throw new Error('NEWSGRAPH_SOURCES must name a folder whose node_modules hold @faker-js/faker');
const { allLocales } = createRequire(join(folder, 'package.json'))('@faker-js/faker') as {
  allLocales: Record<string, Locale>;
};

// Locales whose "names" are pinyin or words rather than given names in Latin letters, or jokes.
const LEFT_OUT = new Set(['eo', 'en_AU_ocker', 'vi']);
// After BGN/PCGN without apostrophes, as English news writes Russian and Ukrainian names.
const CYRILLIC: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ё: 'yo',
    є: 'ye',
    ж: 'zh',
    з: 'z',
    и: 'i',
    і: 'i',
    ї: 'yi',
    й: 'y',
  },
  ...{
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
  },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};
const UKRAINIAN: Record<string, string> = { ...CYRILLIC, г: 'h', и: 'y' };

const counts = new Map<string, { f: number; m: number }>();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(locale)) continue;
  for (const name of person?.first_name?.female ?? []) count(locale, name, 'f');
  for (const name of person?.first_name?.male ?? []) count(locale, name, 'm');
}

function count(locale: string, name: string, gender: 'f' | 'm'): void {
  const written =
    locale === 'ru' || locale === 'uk' ? transliterate(name, locale === 'uk' ? UKRAINIAN : CYRILLIC) : name;
  if (!/^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(written) || written.length < 3) return;
  const seen = counts.get(written) ?? { f: 0, m: 0 };
  seen[gender]++;
  counts.set(written, seen);
}

function transliterate(name: string, letters: Record<string, string>): string {
  const latin = [...name.toLowerCase()].map((letter) => letters[letter] ?? letter).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

const lines = [...counts]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([name, { f, m }]) => `${name} ; ${f >= 3 * m ? 'f' : m >= 3 * f ? 'm' : ''}`);
const header = `# Given names and their gender: f, m, or nothing where both bear the name. Written by scripts/gazetteers/build-given-names.ts.
# Source: locale data of the package @faker-js/faker (MIT); Russian and Ukrainian names transliterated.
`;
writeFileSync(
  new URL('../../services/reading/gazetteers/data/given-names.txt', import.meta.url),
  `${header}${lines.join('\n')}\n`,
);
