/**
 * Nouns that news uses for one and the same thing, in their base form: who asks about "talks" means a "conversation" as well. From
 * general knowledge of how news avoids saying a word twice.
 */
const LIKE_WORDS: readonly (readonly string[])[] = [
  ['talks', 'talk', 'conversation', 'discussion', 'negotiation', 'meeting', 'dialogue', 'exchange'],
  ['war', 'conflict', 'fighting', 'invasion'],
  ['deal', 'agreement', 'accord', 'pact', 'settlement'],
  ['plan', 'proposal', 'draft', 'initiative'],
  ['alliance', 'bloc'],
  ['soldiers', 'troops', 'forces'],
  ['election', 'vote', 'ballot'],
  ['attack', 'strike', 'assault', 'raid'],
];

/** A word and those that stand for the same. */
export function likeWords(word: string): readonly string[] {
  return LIKE_WORDS.find((group) => group.some((like) => word === like || word === `${like}s`)) ?? [word];
}
