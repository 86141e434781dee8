import type { Step, Tags, Token } from '#reading/document.ts';
import { lemmaOf } from '#reading/tagging/lemmas.ts';
import { createWordTagger, type TaggerModels } from '#reading/tagging/tag-words.ts';
import type { Lexicon } from '#reading/words/lexicon.ts';
import { SentenceMemory } from '#reading/words/sentence-memory.ts';
import { WordTable } from '#reading/words/word-table.ts';

/** Parts of speech, Penn tags and lemmas by the project's own tagger; and the words as the later models see them. */
export function createTagsStep(models: {
  readonly lexicon: Lexicon;
  readonly tagger: TaggerModels;
  /** So many sentences keep their tags for when they come again; 0 where it is left out. */
  readonly remembered?: number;
}): Step<'tokens' | 'sentences', 'tags' | 'modelWords'> {
  const table = new WordTable(models.lexicon);
  const tagWords = createWordTagger(models.tagger);
  const memory = new SentenceMemory<Int32Array>(models.remembered ?? 0);
  const labels = models.tagger.model.labels.map(splitLabel);
  const lemmas = createLemmaCache(models.lexicon);
  return {
    name: 'tags',
    needs: ['tokens', 'sentences'],
    adds: ['tags', 'modelWords'],
    run({ tokens, sentences }) {
      const ids = table.idsOf(tokens);
      const { rows, filling } = table;
      const tagNumbers = new Int32Array(tokens.length);
      for (const { firstToken: first, endToken: end } of sentences) {
        const tagged = memory.recall({ ids, filling, first, end }, () => {
          tagWords({ rows, ids, first, end, tags: tagNumbers });
          return tagNumbers.slice(first, end);
        });
        tagNumbers.set(tagged, first);
      }
      const upos: string[] = new Array(tokens.length);
      const xpos: string[] = new Array(tokens.length);
      for (let index = 0; index < tokens.length; index++) {
        const label = labels[tagNumbers[index] as number] as TagLabel;
        upos[index] = label.upos;
        xpos[index] = label.xpos;
      }
      const tags: Tags = { upos, xpos, lemmas: lemmas(tokens, xpos) };
      return { tags, modelWords: { rows, ids, filling, tagNumbers } };
    },
  };
}

type TagLabel = { readonly upos: string; readonly xpos: string };

/** "VERB|VBD" as its two tags. */
function splitLabel(label: string): TagLabel {
  const [upos = 'X', xpos = 'FW'] = label.split('|');
  return { upos, xpos };
}

/** Above this many forms a tag's cache is emptied, so that a long run stays within bounds. */
const MOST_FORMS = 50_000;

/** Lemmas of a document's words, each form looked up once a tag. */
function createLemmaCache(lexicon: Lexicon): (tokens: readonly Token[], xpos: readonly string[]) => string[] {
  const byTag = new Map<string, Map<string, string>>();
  return (tokens, xpos) =>
    tokens.map(({ lower }, index) => {
      const tag = xpos[index] as string;
      let known = byTag.get(tag);
      if (known === undefined || known.size > MOST_FORMS) {
        known = new Map();
        byTag.set(tag, known);
      }
      let lemma = known.get(lower);
      if (lemma === undefined) {
        lemma = lemmaOf(lexicon, { lower, xpos: tag });
        known.set(lower, lemma);
      }
      return lemma;
    });
}
