/**
 * Families of quotation marks. Marks of one family pair with each other; `straight` and `doubled` marks look the
 * same at both ends.
 */
export type MarkFamily =
  | 'curly'
  | 'low'
  | 'angle'
  | 'straight'
  | 'doubled'
  | 'curly-single'
  | 'straight-single';

/** A quotation mark as it stands in the text, and which ends of a quotation it may be there. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
};

/** Words whose leading apostrophe stands for letters left out: "'em", "'til", "rock 'n' roll". */
const CLIPPED = new Set([
  'em',
  'til',
  'tis',
  'twas',
  'cause',
  'n',
  'bout',
  'round',
  'cuz',
  'im',
  'er',
  'all',
]);

/** Longest clipped word looked for after an apostrophe, in characters. */
const LONGEST_CLIPPED = 6;

/**
 * The quotation mark at an offset, or null where there is none: an apostrophe ("don't", "'90s"), an inch sign
 * (6'2"), a foot sign or any other character.
 */
export function markAt(text: string, at: number): Mark | null {
  switch (text[at]) {
    case '“':
      // Closes after „ and where it was typed by mistake: “an ally“
      return {
        start: at,
        end: at + 1,
        family: 'curly',
        mayOpen: true,
        mayClose: isInk(text[at - 1]) && !isWordCharacter(text[at + 1]),
      };
    case '”':
      // A stray closing mark that opens: ” … in the case of Wyoming”
      return { start: at, end: at + 1, family: 'curly', mayOpen: !isInk(text[at - 1]), mayClose: true };
    case '„':
      return { start: at, end: at + 1, family: 'low', mayOpen: true, mayClose: false };
    case '«':
      return { start: at, end: at + 1, family: 'angle', mayOpen: true, mayClose: isInk(text[at - 1]) };
    case '»':
      return { start: at, end: at + 1, family: 'angle', mayOpen: opensHere(text, at, 1), mayClose: true };
    case '"':
    case '＂':
      return twoFaced(text, { at, length: 1, family: 'straight' });
    case '`':
      return text[at + 1] === '`' ? twoFaced(text, { at, length: 2, family: 'doubled' }) : null;
    case "'":
      return text[at + 1] === "'"
        ? twoFaced(text, { at, length: 2, family: 'doubled' })
        : single(text, at, 'straight-single');
    case '‘':
    case '’':
      return single(text, at, 'curly-single');
    default:
      return null;
  }
}

/** A mark that looks the same at both ends of a quotation: what stands beside it tells which end it is. */
function twoFaced(
  text: string,
  mark: { readonly at: number; readonly length: number; readonly family: MarkFamily },
): Mark | null {
  const { at, length, family } = mark;
  const before = text[at - 1];
  const after = text[at + length];
  const inch = family === 'straight' && isDigit(before) && !isInk(after);
  return {
    start: at,
    end: at + length,
    family,
    mayOpen: !inch && (!isInk(before) || (!isWordCharacter(before) && isInk(after))),
    mayClose: isInk(before) || !isInk(after),
  };
}

/** Single marks are apostrophes unless they stand at the edge of a word. */
function single(text: string, at: number, family: MarkFamily): Mark | null {
  const before = isWordCharacter(text[at - 1]);
  const after = isWordCharacter(text[at + 1]);
  if (before && after) return null;
  const mayOpen =
    text[at] !== '’' && after && opensHere(text, at, 1) && !isDigit(text[at + 1]) && !isClipped(text, at + 1);
  const mayClose = text[at] !== '‘' && isInk(text[at - 1]) && !after;
  return mayOpen || mayClose ? { start: at, end: at + 1, family, mayOpen, mayClose } : null;
}

function isClipped(text: string, from: number): boolean {
  let end = from;
  while (end < text.length && end - from <= LONGEST_CLIPPED && isWordCharacter(text[end])) end++;
  return CLIPPED.has(text.slice(from, end).toLowerCase());
}

/** White space, an opening bracket, a dash or another opening mark before, ink after. */
function opensHere(text: string, at: number, length: number): boolean {
  const before = text[at - 1];
  return isInk(text[at + length]) && (!isInk(before) || '([{—–-“„«"‘/'.includes(before ?? ''));
}

function isInk(character: string | undefined): boolean {
  return character !== undefined && !/\s/.test(character);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
