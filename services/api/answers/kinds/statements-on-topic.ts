import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import type { Act } from '#reading/extraction.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { listStatements, type StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { contentWords, stemsOf } from '../content-words.ts';
import type { Asking } from '../finding.ts';
import { linkPart } from '../link-side.ts';
import { keepReportedWith } from './keep-reported-with.ts';

const STATEMENTS = 200;

/** What a topic without a name of its own was taken for, and the statements on it. */
export type OnTopic = {
  /** "Iceland" of "Iceland's radar station"; null where no part of it is a name. */
  readonly named: EntityRow | null;
  readonly rows: readonly StatementRow[];
};

/**
 * Statements on what has no name of its own: those that have its words, and, where a part of it is a name, those about that one
 * with the other words in their sentence: "Rubio's absence".
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
  const sentenceWords = stemsOf(contentWords(topic.words.filter(({ plain }) => part?.rest.includes(plain))));
  if (named === null || sentenceWords.length === 0) return { named: null, rows: worded };
  const about = await listStatements(graph, {
    ...narrowed,
    about: named.id,
    mode: null,
    afterDay: null,
    afterId: null,
    limit: STATEMENTS,
  });
  const seen = new Set(worded.map(({ statement }) => statement.id));
  const others = about.filter(({ statement }) => !seen.has(statement.id));
  return { named, rows: [...worded, ...(await keepReportedWith(others, { sentenceWords }, asking))] };
}
