import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Asked, Cue, Days } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { compareSaid } from '../compare-said.ts';
import { contentWords, hasWords, spokenWords, stemsOf } from '../content-words.ts';
import type { Asking } from '../finding.ts';
import { keepReportedWith } from './keep-reported-with.ts';
import { lookBack } from './look-back.ts';
import { isPutOnPronoun } from './named-before.ts';

/** Statements that a search may answer with. */
const STATEMENTS = 50;
/** Verbs that put a word on something: what is called so may stand outside the words that were said. */
const NAMING = 'call';

export type WordsAsked = Omit<Asked & { kind: 'words' }, 'kind'> & { readonly days: Days | null };

/** Statements as a question about words wants them. */
export type FoundWords = {
  readonly rows: readonly StatementRow[];
  /** How many of the newest alone were looked through; null where all were. */
  readonly among?: number | null;
};

/** Statements that have the words of a question; of those that a verb has to report, the verb's object counts as well. */
export async function statementsWithWords(asked: WordsAsked, asking: Asking): Promise<FoundWords> {
  const { words, cue, channel, days } = asked;
  const cues = cue?.stems ?? null;
  const sentence = channel === null ? null : (around: string) => channel.told.test(around);
  if (words === null) return lookBack({ wanted: { cues, sentence }, days, enough: STATEMENTS }, asking);
  if (cue !== null) return { rows: await reportedWith({ words, cue, sentence, days }, asking) };
  return { rows: await keepReportedWith(await saidWith({ ...asked, words }, asking), { sentence }, asking) };
}

/** "Who warned of another attack?": statements that a verb reports, with words in them or as its object. */
async function reportedWith(
  {
    words,
    cue,
    sentence,
    days,
  }: { words: Phrase; cue: Cue; sentence: ((around: string) => boolean) | null; days: Days | null },
  asking: Asking,
): Promise<readonly StatementRow[]> {
  const groups = contentWords(words.words);
  const search = luceneSearch({ words: groups.flat().join(' '), closeness: 'stem', every: false });
  const worded = await searchWith({ search, days }, asking);
  const asked = compareSaid(words.text, asking.gazetteers);
  const found = worded.filter(({ statement }) => !asked.isOppositeOf(statement.text));
  const wanted = { cues: cue.stems, words: stemsOf(groups), sentence };
  const reported = await keepReportedWith(found, wanted, asking);
  if (cue.modal) {
    const wished = found.filter(
      ({ statement }) => isWish(statement.text) && hasWords(statement.text, stemsOf(groups)),
    );
    return found.filter((row) => reported.includes(row) || wished.includes(row));
  }
  if (reported.length > 0 || cue.stems[0] !== NAMING) return reported;
  const named = await namedWith({ rows: found, groups }, asking);
  // Who said that Kyiv had been precise has called Ukraine precise.
  return groups.length < 2
    ? named
    : found.filter((row) => named.includes(row) || asked.isSaidIn(row.statement.text));
}

/** What has to be is wished: "Europe must sit at the table". */
function isWish(text: string): boolean {
  return /\b(?:must|should|shall|ought|needs? to|has to|have to|want)\b/i.test(text);
}

/** "Who called the absence unusual": what is said of it is in the words, and what it is said of at least in their sentence, or where a pronoun of it points. */
async function namedWith(
  { rows, groups }: { rows: readonly StatementRow[]; groups: readonly (readonly string[])[] },
  asking: Asking,
): Promise<StatementRow[]> {
  const stems = stemsOf(groups);
  const named = rows.filter(({ statement }) => hasWords(statement.text, stems.slice(-1)));
  if (stems.length < 2) return [];
  const sentence = (around: string, before: string) =>
    hasWords(around, stems) || isPutOnPronoun({ around, before }, stems);
  return keepReportedWith(named, { sentence }, asking);
}

async function saidWith(
  { words, literal, days }: { words: Phrase; literal: boolean; days: Days | null },
  asking: Asking,
): Promise<readonly StatementRow[]> {
  const spoken = literal ? words.text : spokenWords(words);
  const search = luceneSearch({ words: spoken, closeness: 'exact', every: true });
  const exact = await searchWith({ search, days }, asking);
  if (literal) return exact.filter(({ statement }) => hasPhrase(statement.text, words));
  const asked = compareSaid(words.text, asking.gazetteers);
  const isSame = ({ statement }: StatementRow) => asked.isSaidIn(statement.text);
  const same = exact.filter(isSame);
  if (same.length > 0) return same;
  // "Americans" may stand for "the U.S.", "place" for "put".
  const groups = contentWords(words.words);
  const loose = luceneSearch({ words: groups.flat().join(' '), closeness: 'stem', every: false });
  return (await searchWith({ search: loose, days }, asking)).filter(isSame);
}

/** The words one after the other, as they stand. */
function hasPhrase(text: string, { text: phrase }: Phrase): boolean {
  const spaced = (words: string) => ` ${foldWords(words).join(' ')} `;
  return spaced(text).includes(spaced(phrase));
}

async function searchWith(
  { search, days }: { search: string | null; days: Days | null },
  { graph, collection }: Asking,
): Promise<StatementRow[]> {
  if (search === null) return [];
  return searchStatements(graph, {
    search,
    speaker: null,
    acts: null,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection,
    limit: STATEMENTS,
  });
}
