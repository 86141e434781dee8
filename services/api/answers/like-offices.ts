/**
 * Titles that stand for one another when people ask about a country or body, as keys. A question for "the leader of the
 * Netherlands" means whoever leads it, whatever the office is called there; but only where nobody holds the very title.
 * From general knowledge of how news names offices.
 */
export const LIKE_OFFICES: readonly (readonly string[])[] = [
  ['foreign minister', 'secretary of state', 'foreign secretary', 'top diplomat', 'chief diplomat'],
  ['foreign policy chief', 'high representative', 'top diplomat', 'chief diplomat'],
  ['defense minister', 'secretary of defense', 'secretary of war', 'defense chief', 'defense secretary'],
  ['finance minister', 'secretary of the treasury', 'chancellor of the exchequer'],
  ['interior minister', 'home secretary', 'secretary of homeland security'],
  ['spokesperson', 'press secretary', 'spokesman', 'spokeswoman'],
  ['prime minister', 'premier', 'head of government', 'chancellor'],
  [
    'leader',
    'head',
    'chief',
    'boss',
    'president',
    'prime minister',
    'chancellor',
    'secretary general',
    'chair',
    'director general',
    'director',
    'executive director',
    'chief executive',
    'commission president',
    'supreme leader',
    'king',
    'queen',
  ],
  ['envoy', 'special envoy', 'representative', 'permanent representative', 'ambassador'],
];

/** Words that cover several offices wherever they are held. */
export const WIDE_OFFICES: Readonly<Record<string, readonly string[]>> = {
  expert: [
    'expert',
    'analyst',
    'professor',
    'associate professor',
    'assistant professor',
    'fellow',
    'senior fellow',
    'researcher',
    'senior researcher',
    'research director',
    'research fellow',
    'scholar',
    'historian',
    'economist',
  ],
};
