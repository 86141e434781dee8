/** Words at each end that name a long passage; few enough that an edit inside it does no harm. */
const END_WORDS = 5;
/** A passage of up to so many words is named whole. */
const WHOLE_WORDS = 12;

/**
 * The address that lands on words of a page, as text fragments have it (https://wicg.github.io/scroll-to-text-fragment/).
 * @param url where the page is; null or anything but http and https gives null
 * @param exact the words as the cleaned text has them
 * @example textFragment('https://a.example/x', 'Rutte said so') // 'https://a.example/x#:~:text=Rutte%20said%20so'
 */
export function textFragment(url: string | null, exact: string): string | null {
  const protocol = url === null ? undefined : URL.parse(url)?.protocol;
  if (url === null || (protocol !== 'http:' && protocol !== 'https:')) return null;
  const words = exact.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return null;
  // A directive matches within one block of the page, a pair of ends across several.
  const whole = words.length <= WHOLE_WORDS && !/\n/.test(exact);
  const directive = whole
    ? encode(words)
    : `${encode(words.slice(0, END_WORDS))},${encode(words.slice(-END_WORDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** A hyphen and a comma have a meaning of their own in the directive. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
