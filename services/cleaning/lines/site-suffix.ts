import { outletByName } from '../metadata/outlets.ts';
import { lineKey } from './line.ts';

/** "Headline - BRIGHT MAG", "Headline | Politics | CNN", "Headline – POLITICO" */
const SEPARATOR = /\s+(?:[-–—|·•»]|::)\s+/g;
const MAX_SITE_WORDS = 6;
const MIN_TITLE_WORDS = 3;
/** Titles are shorter; what is longer may hold any number of dashes. */
const MAX_LENGTH = 400;

/**
 * Parts a page title from the name of its site. A "|" always parts them; a dash only when the headline stands alone on
 * another line (`lineKeys`), or when what follows is a known outlet, a web address, or written in capitals throughout.
 */
export function splitSiteSuffix(
  written: string,
  lineKeys: ReadonlySet<string>,
): { title: string; site: string | null } {
  const marks = [...written.slice(0, MAX_LENGTH).matchAll(SEPARATOR)];
  for (const mark of marks) {
    const title = written.slice(0, mark.index).trim();
    const rest = written.slice(mark.index + mark[0].length).trim();
    const site = rest.split(SEPARATOR).at(-1) as string;
    if (title.split(/\s+/).length < MIN_TITLE_WORDS || !isName(site)) continue;
    if (mark[0].includes('|') || isSite(site) || lineKeys.has(lineKey(title))) return { title, site };
  }
  return { title: written, site: null };
}

/** At most six words, each capitalized but small ones: "Voice of America". */
function isName(site: string): boolean {
  const words = site.split(/\s+/);
  return (
    words.length <= MAX_SITE_WORDS &&
    words.every((word) => /^[\p{Lu}\d@&]|^(?:of|the|and|for|in|on|de|la|le)$|\.\w{2,}$/u.test(word))
  );
}

function isSite(site: string): boolean {
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(site)) return true;
  return (
    outletByName(site) !== null || (/^[\p{Lu}\d .&'’-]{3,}$/u.test(site) && site.split(/\s+/).length <= 3)
  );
}
