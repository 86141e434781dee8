/** Windows-1252's characters for the bytes 80…9F, which Latin-1 leaves to control characters (WHATWG Encoding Standard). */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const BYTES = new Map(Array.from(UPPER_CONTROLS, (character, i) => [character, 0x80 + i]));

/** The byte that Windows-1252 (or Latin-1) writes a character as; the code itself for what neither has. */
export function byteOf(character: string): number {
  return BYTES.get(character) ?? character.charCodeAt(0);
}

/** What a C1 control character was meant as: the character that Windows-1252 has at this byte. */
export function meantByControl(character: string): string {
  return UPPER_CONTROLS[character.charCodeAt(0) - 0x80] ?? character;
}
