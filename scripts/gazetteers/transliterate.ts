/** After BGN/PCGN without apostrophes, as English news writes Russian names. */
const RUSSIAN = lettersOf(
  `а:a б:b в:v г:g ґ:g д:d е:e ё:yo є:ye ж:zh з:z и:i і:i ї:yi й:y
   к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh
   щ:shch ъ: ы:y ь: э:e ю:yu я:ya`,
);
const UKRAINIAN: ReadonlyMap<string, string> = new Map([...RUSSIAN, ...lettersOf('г:h и:y')]);

function lettersOf(table: string): Map<string, string> {
  return new Map(
    table.split(/\s+/).map((pair) => {
      const [letter = '', latin = ''] = pair.split(':');
      return [letter, latin];
    }),
  );
}

/**
 * A name in Latin letters, as English news writes it.
 *
 * @example transliterate('Михаил', 'ru') // 'Mikhail'
 */
export function transliterate(name: string, language: 'ru' | 'uk'): string {
  const letters = language === 'uk' ? UKRAINIAN : RUSSIAN;
  const latin = [...name.toLowerCase()].map((letter) => letters.get(letter) ?? letter).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
