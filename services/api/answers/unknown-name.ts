import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Finding } from './finding.ts';
import { listInWords } from './in-words.ts';
import type { Linked } from './link-name.ts';

/** The finding for a question about a name that no document has: nothing, with the names that may have been meant. */
export function unknownName(
  phrase: Phrase,
  { linked, description }: { linked: Linked & { found: false }; description: string },
): Finding {
  const close = linked.close.map(({ name }) => name);
  const meant = close.length === 0 ? '' : ` Did you mean ${listInWords(close)}?`;
  return {
    description,
    names: [],
    answers: [],
    sentence: `Nothing found: nothing that was read is known as ${linked.known ?? `“${phrase.text}”`}.${meant}`,
    cypher: null,
    meant: close.map((name) => ({ start: phrase.start, end: phrase.end, name })),
  };
}
