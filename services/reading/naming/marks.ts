/** What gazetteers say of a token, one bit each; the name tagger's features are made of them. */
export const MARK = {
  country: 1,
  place: 2,
  organization: 4,
  demonym: 8,
  seat: 16,
  city: 32,
  largeCity: 64,
  givenName: 128,
  titleHead: 256,
  particle: 512,
  /** The phrase has other meanings too. */
  vague: 1024,
  /** The token is not the first of its phrase, or not the last. */
  notFirst: 2048,
  notLast: 4096,
  honorific: 8192,
  /** The first word of a name that an acronym behind it spells out, its other words, the acronym. */
  spelledFirst: 16_384,
  spelled: 32_768,
  acronym: 65_536,
} as const;

/** Number of marks. */
export const MARK_COUNT = Object.keys(MARK).length;
