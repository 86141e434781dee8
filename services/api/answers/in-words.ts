/** Names listed before "and so many more". */
const LISTED = 8;

/** "one, two and three"; a long list is cut and says how many more there are. */
export function listInWords(items: readonly string[]): string {
  const listed = items.length > LISTED + 1 ? items.slice(0, LISTED) : items;
  const more = items.length - listed.length;
  const parts = more === 0 ? listed : [...listed, `${more} more`];
  if (parts.length <= 1) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "1 statement", "2 statements" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
