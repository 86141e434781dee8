import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { luceneSearch } from '#store/queries/lucene-search.ts';
import { searchStatements } from '#store/queries/search-statements.ts';
import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { likeWords } from '../like-words.ts';
import { keepReportedWith } from './keep-reported-with.ts';
import { statementAnswer } from './statement-answer.ts';

const STATEMENTS = 50;
/** So much of a word has to agree: "betrayal" and "betray". */
const STEM_LENGTH = 6;

type WordsAsked = {
  words: Phrase;
  cue: { verb: string; stems: readonly string[] } | null;
  days: Days | null;
};

/** "Who warned of another attack?": statements by their words and, where one is given, by the verb that reports them. */
export async function findByWords({ words, cue, days }: WordsAsked, asking: Asking): Promise<Finding> {
  const description = `who ${cue?.verb ?? 'said'} “${words.text}”`;
  const rows = await statementsWith({ words, cue, days }, asking);
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ids,
    each: 1,
    collection: asking.collection,
  });
  const speakers = [...new Set(rows.map(({ speaker }) => speaker?.name ?? 'an unknown source'))];
  return {
    description,
    names: [],
    // Words that nobody used may be no words at all, but a name in another way of asking.
    known: rows.length > 0,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(rows.length, 'statement')} with these words, by ${listInWords(speakers)}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}

/** Statements that have all the words; of those that a verb has to report, the verb's object counts as well. */
async function statementsWith({ words, cue, days }: WordsAsked, asking: Asking): Promise<StatementRow[]> {
  const wanted = contentWords(words).map(likeWords);
  const search =
    cue === null
      ? luceneSearch({ words: spokenWords(words), closeness: 'exact', every: true })
      : luceneSearch({ words: wanted.flat().join(' '), closeness: 'stem', every: false });
  if (search === null) return [];
  const rows = await searchStatements(asking.graph, {
    search,
    speaker: null,
    acts: null,
    from: days?.from ?? null,
    to: days?.to ?? null,
    collection: asking.collection,
    limit: STATEMENTS,
  });
  return cue === null
    ? rows
    : keepReportedWith(rows, { cues: cue.stems, words: wanted.map((like) => like.map(stemOf)) }, asking);
}

/** Words that a report changes when it turns what somebody said around: "I'm a member" is "he was a member". */
const TURNED = new Set(
  'i we you he she they it me us him her them my our your his their its is am are was were be been had has have would will can could shall should may might that this the a an'.split(
    ' ',
  ),
);

/** The words as they were said: all of a quotation, of a report those that reporting leaves as they are. */
function spokenWords({ text, words }: Phrase): string {
  const kept = words.filter(({ plain }) => !TURNED.has(plain));
  return kept.length < 2 ? text : kept.map((word) => word.text).join(' ');
}

/** Words of grammar, mostly short, say nothing. */
function contentWords({ words }: Phrase): string[] {
  return words
    .flatMap(({ plain }) => foldWords(plain))
    .filter((word) => (word.length > 3 || /\d/.test(word)) && !TURNED.has(word));
}

/** A word as it begins, so that "attack" finds "attacks". */
function stemOf(word: string): string {
  return word.slice(0, STEM_LENGTH);
}
