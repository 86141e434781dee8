import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Finding } from './finding.ts';
import { listInWords } from './in-words.ts';
import type { Linked } from './link-name.ts';

/** What is told of a name that stands for no entity of the graph. */
type Unlinked = Pick<Linked & { found: false }, 'known' | 'close'>;

/** The finding for a question about a name that no document has: nothing, with the names that may have been meant. */
export function unknownName(
  phrase: Phrase,
  { linked, description }: { linked: Unlinked; description: string },
): Finding {
  const close = linked.close.map(({ name }) => name);
  const meant = close.length === 0 ? '' : ` Did you mean ${listInWords(close)}?`;
  return {
    description,
    names: [],
    known: false,
    answers: [],
    sentence: `Nothing found: ${whatIsMissing(phrase, linked.known)}.${meant}`,
    cypher: null,
    meant: close.map((name) => ({ start: phrase.start, end: phrase.end, name })),
  };
}

/** The same for what was looked for among words as well: "cable" is a topic rather than a name. */
export function unknownTopic(phrase: Phrase, given: { linked: Unlinked; description: string }): Finding {
  const finding = unknownName(phrase, given);
  if (given.linked.known !== null || finding.meant.length > 0) return finding;
  const sentence = `Nothing found: “${phrase.text}” is in none of the words that were asked for, and nothing in the graph is called so.`;
  return { ...finding, sentence };
}

/** What reading has not found under these words; that no text holds them is more than anybody knows. */
function whatIsMissing({ text }: Phrase, known: string | null): string {
  return known === null
    ? `nothing in the graph is called “${text}”`
    : `nothing was found about ${known} in the documents that were read`;
}
