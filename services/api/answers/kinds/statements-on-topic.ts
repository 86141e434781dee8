import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { Act } from '#reading/extraction.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { type SearchStatementsParameters, searchStatements } from '#store/queries/search-statements.ts';
import { contentWords, hasWords, stemsOf } from '../content-words.ts';
import type { Asking } from '../finding.ts';
import { isSeat, knownEntity } from '../known-entity.ts';
import { linkPart } from '../link-side.ts';
import { listSaid } from '../list-said.ts';
import { keepReportedWith } from './keep-reported-with.ts';
import { isTakenUp } from './named-before.ts';

const STATEMENTS = 200;

/** What a topic without a name of its own was taken for, and the statements on it. */
export type OnTopic = {
  /** "Iceland" of "Iceland's radar station"; null where no part of it is a name. */
  readonly named: EntityRow | null;
  readonly rows: readonly StatementRow[];
};

/**
 * Statements on what has no name of its own: those that have its words; where a part of it is a name, those about that one
 * with the other words in their sentence ("Rubio's absence"); and those on its last word, where the document has told of all of it
 * before ("the programme").
 */
export async function statementsOnTopic(
  asked: { topic: Phrase; speaker: string | null; acts: readonly Act[] | null; days: Days | null },
  asking: Asking,
): Promise<OnTopic> {
  const { topic, speaker, acts, days } = asked;
  const { graph, collection } = asking;
  const narrowed = { speaker, acts, from: days?.from ?? null, to: days?.to ?? null, collection };
  const search = luceneSearch({ words: topic.text, closeness: 'exact', every: true });
  const worded =
    search === null ? [] : await searchStatements(graph, { ...narrowed, search, limit: STATEMENTS });
  const part = await linkPart(topic, asking);
  const named = part?.linked?.found ? part.linked.entity : null;
  const rest = stemsOf(contentWords(topic.words.filter(({ plain }) => part?.rest.includes(plain))));
  const up = await takenUp(topic, { narrowed, worded, asking });
  if (named === null || rest.length === 0) return { named: null, rows: [...worded, ...up] };
  const sentence = speaksOf(named, { topic, rest, asking });
  const about = await listSaid({ about: named.id, speaker, acts, days, limit: STATEMENTS }, asking);
  const seen = new Set([...worded, ...up].map(({ statement }) => statement.id));
  const others = about.filter(({ statement }) => !seen.has(statement.id));
  return { named, rows: [...worded, ...up, ...(await keepReportedWith(others, { sentence }, asking))] };
}

/** Statements on "the programme" of documents that have told of "the shelter programme" before. */
async function takenUp(
  topic: Phrase,
  {
    narrowed,
    worded,
    asking,
  }: {
    narrowed: Omit<SearchStatementsParameters, 'search' | 'limit'>;
    worded: readonly StatementRow[];
    asking: Asking;
  },
): Promise<readonly StatementRow[]> {
  const words = foldWords(topic.text);
  const search = luceneSearch({ words: words.at(-1) ?? '', closeness: 'exact', every: true });
  if (words.length < 2 || search === null) return [];
  const found = await searchStatements(asking.graph, { ...narrowed, search, limit: STATEMENTS });
  const seen = new Set(worded.map(({ statement }) => statement.id));
  const others = found.filter(({ statement }) => !seen.has(statement.id));
  const sentence = (around: string, before: string) => isTakenUp({ around, before }, words);
  return keepReportedWith(others, { sentence }, asking);
}

/** Between a name and a word that says more of it: "the absence of Secretary of State Marco Rubio". */
const MOST_WORDS_BETWEEN = 6;

/** True for a sentence in which the words stand beside the name, by whatever name it goes there: "the U.S. plan". */
function speaksOf(
  named: EntityRow,
  { topic, rest, asking }: { topic: Phrase; rest: readonly (readonly string[])[]; asking: Asking },
): (sentence: string) => boolean {
  // A city that is asked for is not called by its country.
  const seat = topic.words.find(({ text }) => isSeat(text, asking.gazetteers));
  const names = seat === undefined ? [named.name, ...named.aliases] : [seat.text];
  const lastWords = new Set(names.flatMap((name) => foldWords(name).slice(-1)));
  const isName = (word: string) =>
    lastWords.has(foldWords(word)[0] ?? '') ||
    (seat === undefined &&
      named.code !== null &&
      /^\p{Lu}/u.test(word) &&
      knownEntity(word, asking.gazetteers)?.code === named.code);
  return (sentence) => {
    const words = sentence
      .split(/[\s—–/]+|['’]s\b/u)
      .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, ''));
    return words.some((word, at) => {
      if (!isName(word)) return false;
      const around = words.slice(Math.max(0, at - MOST_WORDS_BETWEEN), at + MOST_WORDS_BETWEEN + 1);
      return hasWords(around.join(' '), rest);
    });
  };
}
