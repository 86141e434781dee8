import { outletByName, outletByUrl } from './outlets.ts';

/** What a line at an article's end tells of where it came from. */
export type Origin = { publisher: string | null; url: string | null };

const URL_IN_LINE = /\bhttps?:\/\/[^\s<>"'”’)\]]+|\bwww\.[^\s<>"'”’)\]]+/i;

/** Ways in which pages name the outlet that wrote an article; each with the line it was seen in. */
const NAMED_IN: readonly RegExp[] = [
  // “The post In Russia talks, … appeared first on Washington Post.”
  /^The post .+ (?:appeared first|first appeared) on (.+?)\.?$/,
  // “This story was originally published by Grist.”, “This article first appeared in The Conversation and is …”
  /\b(?:originally|first) (?:published|appeared|posted|reported|produced|written) (?:by|on|in|at) ((?:the )?[\p{Lu}\d][^,.;()]*?)(?: (?:and|under|on|as|with|in)\b.*|[,.;()].*)?$/iu,
  // “Republished with permission from The Conversation.”, “This article is republished from The Conversation under …”
  /\b(?:republished|reprinted|reproduced|syndicated) (?:with (?:the )?permission )?(?:from|of|by|courtesy of) ((?:the )?[\p{Lu}\d][^,.;()]*?)(?: (?:and|under|on|as|with|in)\b.*|[,.;()].*)?$/iu,
  // “Source: Reuters”, “Via: AFP”, “Original source: Xinhua”
  /^(?:sources?|via|original (?:article|source|story|post)|article source|news source)\s*[:：–—-]\s*(.+?)\.?$/i,
];

/** Reads what a source or syndication line says. Fields are null where it says nothing of the kind. */
export function readOriginLine(line: string): Origin {
  const url = line.match(URL_IN_LINE)?.[0].replace(/[.,;]+$/, '') ?? null;
  const full = url && (url.startsWith('http') ? url : `https://${url}`);
  const outlet = full && outletByUrl(full);
  if (outlet) return { publisher: outlet, url: full };
  for (const pattern of NAMED_IN) {
    const name = line.replace(URL_IN_LINE, '').match(pattern)?.[1]?.trim();
    if (name && /^(?:the )?[\p{Lu}\d]/u.test(name) && name.split(/\s+/).length <= 6)
      return { publisher: outletByName(name) ?? name, url: full };
  }
  return { publisher: null, url: full };
}

/** “BRUSSELS (Reuters) — …”, “WASHINGTON (AP) – …”, “KYIV, Dec 3 (Reuters) - …” */
const DATELINE = /^\p{Lu}[\p{L} .,'’/\d-]{1,60}\(([^()]{2,30})\)\s*[-–—:]+\s/u;

/** The agency of a dateline at the start of an article, or null. */
export function agencyOfDateline(firstLine: string): string | null {
  const agency = firstLine.match(DATELINE)?.[1];
  return agency ? outletByName(agency) : null;
}

/**
 * “a senior State Department official told NBC News that …”, “Sources told POLITICO …”. Newsrooms name themselves so where
 * sources that are not named speak to them; who quotes another outlet's sources nearly always says so in other words.
 * It is an inference, read off a dozen such lines and not scored; with named speakers ("Trump told CNN") it would be
 * wrong more often than right, so those are not taken.
 */
const SOURCES =
  /\b(?:officials?|sources?|diplomats?|advis[eo]rs?|aides?|insiders?|lawmakers|people|persons?|members|leaders|staffers?|negotiators?)(?: \w+ly)?$/i;
const TOLD = / told (?:the )?(\p{Lu}[\p{L}.]*(?: (?:\p{Lu}[\p{L}.]*|and|of))*)(?!['’]s)/gu;
/** Enough to see who speaks: "officials subsequently". */
const SPEAKER_LENGTH = 30;

/** The one outlet that unnamed sources of an article speak to, or null when there is none or more than one. */
export function outletToldBySources(text: string): string | null {
  const told = new Set<string>();
  for (const { index, 1: listener = '' } of text.matchAll(TOLD)) {
    const outlet = outletByName(listener);
    if (outlet && SOURCES.test(text.slice(Math.max(0, index - SPEAKER_LENGTH), index))) told.add(outlet);
  }
  return told.size === 1 ? ([...told][0] as string) : null;
}
