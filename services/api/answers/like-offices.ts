/**
 * Titles that are the same office in different countries or bodies, as keys: the "defence minister" of the United States is its secretary
 * of defense. From general knowledge of how news names offices. A president is no prime minister: who asks for the one must
 * not be answered with the other.
 */
export const LIKE_OFFICES: readonly (readonly string[])[] = [
  ['foreign minister', 'secretary of state', 'foreign secretary', 'top diplomat', 'chief diplomat'],
  ['foreign policy chief', 'high representative', 'top diplomat', 'chief diplomat'],
  ['defense minister', 'secretary of defense', 'secretary of war', 'defense chief', 'defense secretary'],
  ['finance minister', 'secretary of the treasury', 'chancellor of the exchequer'],
  ['interior minister', 'home secretary', 'secretary of homeland security'],
  ['spokesperson', 'press secretary', 'spokesman', 'spokeswoman'],
  ['prime minister', 'premier'],
  ['ambassador', 'permanent representative'],
];

const LEADING = [
  'leader',
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
];

/** Words that mean whoever holds one of several offices of a country or body; whoever holds one of those is not asked for by another. */
export const GENERAL_OFFICES: Readonly<Record<string, readonly string[]>> = {
  leader: LEADING,
  head: LEADING,
  chief: LEADING,
  boss: LEADING,
  'head of state': ['president', 'king', 'queen', 'supreme leader'],
  'head of government': ['prime minister', 'premier', 'chancellor'],
  envoy: ['special envoy', 'representative', 'permanent representative', 'ambassador'],
  representative: ['permanent representative', 'ambassador', 'envoy', 'special representative'],
};

const EXPERTS = [
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
];

const DIPLOMATS = [
  'diplomat',
  'ambassador',
  'permanent representative',
  'envoy',
  'special envoy',
  'consul',
  'consul general',
  'charge d affaires',
  'attache',
  'high representative',
];

/** Words that cover several offices wherever they are held. */
export const WIDE_OFFICES: Readonly<Record<string, readonly string[]>> = {
  diplomat: DIPLOMATS,
  expert: EXPERTS,
  analyst: EXPERTS,
  academic: EXPERTS,
  scholar: EXPERTS,
};

/** Words before "general" with which it is no general: the head of such an office is the word before. */
export const NO_GENERALS: ReadonlySet<string> = new Set([
  'secretary',
  'director',
  'consul',
  'attorney',
  'prosecutor',
  'inspector',
  'solicitor',
  'surgeon',
  'governor',
  'auditor',
  'comptroller',
  'advocate',
  'commissioner',
]);
