import type { Layers, Office } from '#reading/document.ts';

const SENTENCES_BACK = 12;

/** Words before an office that tell what somebody is or does, and bring nobody new: "serves as a judge". */
const TELLS_WHAT = new Set(['as', 'be', 'become', 'like']);

/**
 * Tells of an office phrase whether it points back to somebody without a name: “…,” said a NATO diplomat. … the
 * diplomat added. To be asked in text order.
 */
export function unnamedHolders({
  offices,
  tokens,
  tags,
}: Pick<Layers, 'offices' | 'tokens' | 'tags'>): (office: Office) => boolean {
  const sentenceOfTitle = new Map<string, number>();
  let passed = 0;
  return (asked) => {
    for (let next = offices[passed]; next && next.firstToken < asked.firstToken; next = offices[++passed]) {
      if (next.title !== null && isSomebodyNew(next))
        sentenceOfTitle.set(next.title, tokens[next.firstToken]?.sentence ?? 0);
    }
    const sentence = tokens[asked.firstToken]?.sentence ?? 0;
    const before = sentenceOfTitle.get(asked.title ?? '');
    return asked.determiner === 'definite' && before !== undefined && sentence - before <= SENTENCES_BACK;
  };

  function isSomebodyNew({ determiner, holders, firstToken }: Office): boolean {
    const toldOfSomebody = TELLS_WHAT.has(tags.lemmas[firstToken - 1] ?? '');
    return determiner === 'indefinite' && holders.length === 0 && !toldOfSomebody;
  }
}
