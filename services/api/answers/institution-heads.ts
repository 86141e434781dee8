import type { Gazetteers } from '#reading/gazetteers/gazetteers.ts';
import { knownEntity } from './known-entity.ts';

/**
 * The office of a country whose holder heads an institution, by the institution's code in the gazetteers: the "Pentagon chief" is
 * the American secretary of defense. From general knowledge of governments.
 */
const HEADS: Readonly<Record<string, string>> = {
  'us.whitehouse': 'president',
  'us.pentagon': 'secretary of defense',
  'us.state': 'secretary of state',
  'us.treasury': 'secretary of the treasury',
  'us.justice': 'attorney general',
  'us.homeland': 'secretary of homeland security',
  'gb.downing': 'prime minister',
  'gb.fcdo': 'foreign secretary',
  'gb.home': 'home secretary',
  'gb.mod': 'defence secretary',
  'gb.hmt': 'chancellor of the exchequer',
  'ru.kremlin': 'president',
  'fr.elysee': 'president',
  'fr.quai': 'foreign minister',
};

/** Titles that mean whoever is at the head. */
const HEAD_TITLES = new Set(['leader', 'head', 'chief', 'boss']);

/**
 * The office of a country that a question means by the head of an institution.
 * @param asked.institution as the question names it
 * @returns null where the title means another office, or it is not known who heads the institution
 */
export function officeOfHead(
  asked: { title: string; institution: string },
  gazetteers: Gazetteers,
): { title: string; country: string } | null {
  const known = HEAD_TITLES.has(asked.title.toLowerCase())
    ? knownEntity(asked.institution, gazetteers)
    : null;
  const title = known === null ? undefined : HEADS[known.code];
  if (title === undefined || known?.country == null) return null;
  return { title, country: known.country };
}

/** The codes of the institutions that a holder of an office of a country heads: of the Kremlin for the Russian president. */
export function institutionsHeadedBy(office: { title: string; country: string }): string[] {
  const prefix = `${office.country.toLowerCase()}.`;
  return Object.entries(HEADS).flatMap(([code, title]) =>
    code.startsWith(prefix) && title === office.title.toLowerCase() ? [code] : [],
  );
}
