/** Words before a title that make the holder the deputy of whoever holds it: "Deputy Secretary of State", "Vice President". */
const DEPUTY_WORDS = ['deputy', 'vice'] as const;

/** The title that a deputy's title stands behind, or null: 'deputy secretary of state' → 'secretary of state'. */
export function deputizedTitle(titleKey: string): string | null {
  const word = DEPUTY_WORDS.find((deputy) => titleKey.startsWith(`${deputy} `));
  return word === undefined ? null : titleKey.slice(word.length + 1);
}

/** The titles that deputies of an office may bear. */
export function deputyTitles(titleKey: string): string[] {
  return DEPUTY_WORDS.map((word) => `${word} ${titleKey}`);
}
