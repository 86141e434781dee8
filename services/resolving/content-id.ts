import { hash } from 'node:crypto';

/**
 * The id of something that its content makes: the first 32 hexadecimal digits of a SHA-256 over the kind and the
 * parts. Parts are joined by a character that no part holds, so that ("a", "bc") and ("ab", "c") differ.
 *
 * @example contentId('Country', 'Country:UA')
 */
export function contentId(kind: string, ...parts: readonly (string | number | null)[]): string {
  const content = [kind, ...parts.map((part) => part ?? '\u0000')].join('\u001f');
  return hash('sha256', content).slice(0, 32);
}
