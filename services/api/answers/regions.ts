import { foldWords } from '#resolving/names/fold-words.ts';

/** Countries that are asked for together. */
export type Region = {
  /** What it is called, folded, by which unnamed ones are known as well: "European diplomats". */
  readonly words: readonly string[];
  /** ISO 3166-1 alpha-2, and what the codes of its common bodies begin with. */
  readonly codes: readonly string[];
};

const codes = (text: string): readonly string[] => text.split(/\s+/);

const BALTIC = codes('EE LV LT');
const SCANDINAVIAN = codes('DK NO SE');
const NORDIC = [...SCANDINAVIAN, ...codes('FI IS FO GL')];
const BALKAN = codes('AL BA BG HR ME MK RS XK');
const OTHER_EUROPEAN = codes(
  'AD AT BE CH CY CZ DE ES FR GB GI GR HU IE IT LI LU MC MD MT NL PL PT RO SI SK SM UA VA',
);
const EUROPEAN_BODIES = codes('EU EC EP EUCO EUCJ ECB EEAS');

/** Regions by which news names people. Who asks for Europeans does not mean Russians: news sets the one against the other. */
const REGIONS: readonly Region[] = [
  {
    words: ['european', 'europeans', 'europe'],
    codes: [...BALTIC, ...NORDIC, ...BALKAN, ...OTHER_EUROPEAN, ...EUROPEAN_BODIES],
  },
  { words: ['baltic', 'balts', 'baltics'], codes: BALTIC },
  { words: ['scandinavian', 'scandinavians', 'scandinavia'], codes: SCANDINAVIAN },
  { words: ['nordic', 'nordics'], codes: NORDIC },
  { words: ['balkan', 'balkans'], codes: BALKAN },
];

/** Words that say nothing beside the name of a region. */
const BESIDE = new Set(['country', 'countries', 'state', 'states', 'nation', 'nations', 'people']);

/** The region that words name: "Europeans", "the Baltic states"; null where they name none. */
export function regionOf(text: string): Region | null {
  const [name, ...more] = foldWords(text).filter((word) => word !== 'the');
  if (name === undefined || !more.every((word) => BESIDE.has(word))) return null;
  return REGIONS.find(({ words }) => words.includes(name)) ?? null;
}
