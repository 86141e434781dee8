const LETTERS_WITHOUT_MARK: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A name for comparison: lower case, without marks on letters, dots, possessive and article ("the U.S.'s" → "us"). */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => LETTERS_WITHOUT_MARK[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/'s\b/g, '')
    .replaceAll('.', '')
    .replace(/[^0-9a-z]+/g, ' ')
    .trim()
    .replace(/^(the|mr|mrs|ms|dr) /, '');
}
