import type { Span } from '#reading/extraction.ts';

/**
 * All stretches of a text that a snippet names. `|` marks the part that is meant inside its context
 * ("asked |her| deputy"), `#2` at the end takes the second only, ` ... ` leaves words out of a long stretch.
 * A snippet never matches inside a word.
 */
export function locateAll(text: string, snippet: string): Span[] {
  const numbered = /^(.+)#(\d+)$/s.exec(snippet);
  if (numbered?.[1] !== undefined) {
    return locateAll(text, numbered[1]).slice(Number(numbered[2]) - 1, Number(numbered[2]));
  }
  const gap = snippet.indexOf(ELLIPSIS);
  if (gap >= 0) {
    return locateLong(text, snippet.slice(0, gap), snippet.slice(gap + ELLIPSIS.length));
  }
  const bars = /^(.*?)\|(.+)\|(.*)$/s.exec(snippet);
  if (bars === null) return occurrences(text, snippet);
  const [before = '', marked = '', after = ''] = bars.slice(1);
  return occurrences(text, before + marked + after).map(({ start }) => ({
    start: start + before.length,
    end: start + before.length + marked.length,
  }));
}

const ELLIPSIS = ' ... ';

function locateLong(text: string, first: string, last: string): Span[] {
  return occurrences(text, first).flatMap(({ start, end }) => {
    const close = occurrences(text, last).find((span) => span.start >= end);
    return close === undefined ? [] : [{ start, end: close.end }];
  });
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!splitsWord(text, at) && !splitsWord(text, end)) found.push({ start: at, end });
  }
  return found;
}

function splitsWord(text: string, offset: number): boolean {
  return isWordCharacter(text[offset - 1]) && isWordCharacter(text[offset]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}
