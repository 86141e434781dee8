import type { FurnitureRule } from './furniture-rule.ts';

/** Agencies and libraries of pictures, as credits write them. */
const AGENCY =
  '(?:Getty(?: Images)?|AFP|AP(?: Photo)?|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Shutterstock|Bloomberg|Anadolu(?: Agency)?|Xinhua|TASS|Sputnik|dpa|DPA|PA(?: Wire| Media)?|NurPhoto|Sipa(?: USA)?|SIPA|Zuma(?: Press)?|ZUMA|Alamy|Imago(?: Images)?|IMAGO|Pool|POOL|ANSA|ANP|Belga|Kyodo|Yonhap|Rex|UPI|TT|Ritzau|NTB|Lehtikuva|LETA|ELTA|BNS|Ukrinform|Unsplash|iStock|Press Association|Handout|Magnum)';
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]+ ){1,3}\\p{Lu}[\\p{L}.'’-]+";

/** Captions and credits of pictures that stand in the text. */
export const CAPTION_RULES: readonly FurnitureRule[] = [
  {
    kind: 'caption',
    maxWords: 90,
    pattern: new RegExp(`\\([^()]{0,80}(?:[/|]|\\bvia )\\s?${AGENCY}[^()]{0,40}\\)\\.?$`),
    example: 'NATO Foreign Ministers Meet In Brussels (Omar Havana / Getty Images)',
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern: new RegExp(`\\([^()]{0,60}${AGENCY}\\s?(?:/|via)[^()]{1,60}\\)\\.?$`),
    example: 'The minister speaks in Hesk, Friday, Dec. 5, 2025. (AP Photo/Rune Falk)',
  },
  {
    kind: 'caption',
    maxWords: 90,
    pattern: /\((?:photo|image|picture|credit|pic)s?\b(?:\s*:| by\b| courtesy\b| credit\b)[^()]{0,80}\)\.?$/i,
    example: 'The new bridge, seen from the south (Photo by Ann Brook)',
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern: new RegExp(`\\(${NAME}\\s?/\\s?\\p{Lu}[^()]{1,40}\\)\\.?$`, 'u'),
    example: 'The old ferry leaves the pier for the last time. (Karl Berg/Bugle News)',
  },
  {
    kind: 'caption',
    maxWords: 40,
    pattern: new RegExp(`(?:^|[.!?”\\])]\\s+)${NAME}\\s?/\\s?\\p{Lu}[\\p{L} .&-]{1,40}$`, 'u'),
    example: 'The pier at dusk. Lena Toft/The Quay Post',
  },
  {
    kind: 'caption',
    maxWords: 12,
    pattern: new RegExp(
      `^(?:[\\p{L}.'’ -]{2,60}\\s?(?:/|\\||©|\\bvia\\b)\\s?)?${AGENCY}(?:\\s?(?:/|\\bvia\\b|,|-|–)\\s?${AGENCY})*\\.?$`,
      'u',
    ),
    example: 'Jemal Countess via Getty Images',
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern: new RegExp(
      `[.!?”]\\s[\\p{L}.'’ -]{0,60}(?:[/|]|\\bvia)\\s?${AGENCY}(?:\\s?(?:/|\\bvia\\b)\\s?${AGENCY})*\\.?$`,
      'u',
    ),
    example: 'A ferry lies at the pier in Hesk. Pia Sund/AFP via Getty Images',
  },
  {
    kind: 'caption',
    maxWords: 70,
    pattern:
      /^(?:image|photo|photograph|picture|pic|video|graphic|illustration|map|chart|cover photo|file photo|featured image|caption|credit)s?(?: (?:source|credit|caption|illustration))?\s*[:|]/i,
    example: 'Image: BELGIUM-NATO-DIPLOMACY-SUMMIT (Nicolas Tucat / AFP via Getty Images)',
  },
  {
    kind: 'caption',
    maxWords: 8,
    pattern:
      /^(?:image|photo|photograph|picture|video|graphic|illustration|map|chart)s? (?:by|courtesy(?: of)?|credit) [^.!?]{2,60}\.?$/i,
    example: 'Photograph by Lena Toft',
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern:
      /(?:\bPhotograph|\bPhoto|\bImage|\bPicture|\bCredit|\bPhotographer|\bIllustration)(?: credit| by)?\s?[:|]\s?[^.!?]{2,80}\.?$/,
    example: 'The pier at dusk. Photograph: Lena Toft/The Sentinel',
  },
  {
    kind: 'caption',
    maxWords: 60,
    pattern: /[[(](?:file|file photo|file image|photo file|archive|archive photo|handout)[\])]\.?$/i,
    example: 'The pier of Hesk (file photo)',
  },
  {
    kind: 'caption',
    maxWords: 70,
    pattern: /^\[?(?:FILE PHOTO|File photo|FILE)\]?(?:\s?[:–—-]\s|$)/,
    example: 'FILE PHOTO: A ferry lies at the pier in Hesk, December 2, 2024.',
  },
  {
    kind: 'caption',
    maxWords: 8,
    pattern:
      /^(?:enlarge(?: this)? image|toggle caption|hide caption|image caption|media caption|image source)\b.{0,40}$/i,
    example: 'Image source, Getty Images',
  },
];
