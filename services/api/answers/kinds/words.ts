import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showDocuments, showStatements } from '../browser-cypher.ts';
import { closestStatements } from '../closest-statements.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { titleAnswer } from '../titles-with.ts';
import { headlinesTelling } from './headlines.ts';
import { statementAnswer } from './statement-answer.ts';
import { statementsWithWords, type WordsAsked } from './statements-with-words.ts';

/** "Who warned of another attack?": statements by their words and, where they are given, by the verb that reports them and the way. */
export async function findByWords(asked: WordsAsked, asking: Asking): Promise<Finding> {
  const { words } = asked;
  const description = describe(asked);
  const { rows, among = null } = await statementsWithWords(asked, asking);
  if (rows.length === 0) return tellWithoutStatements({ asked, description }, asking);
  const ids = rows.map(({ statement }) => statement.id);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ids,
    each: 1,
    collection: asking.collection,
  });
  const speakers = [...new Set(rows.map(({ speaker }) => speaker?.name ?? 'an unknown source'))];
  const newest = among === null ? '' : ` among the newest ${among}`;
  const having = words === null ? '' : ' with these words';
  return {
    description,
    names: [],
    known: true,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence: `${count(rows.length, 'statement')}${having}${newest}, by ${listInWords(speakers)}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}

/** A headline that tells it; else nothing, with what was said in words that are close. */
async function tellWithoutStatements(
  { asked, description }: { asked: WordsAsked; description: string },
  asking: Asking,
): Promise<Finding> {
  const { words, days, channel } = asked;
  const told = { description, names: [], meant: [] };
  const titled = channel === null ? await headlinesTelling(asked, asking) : [];
  if (titled.length > 0)
    return {
      ...told,
      known: true,
      answers: titled.map(titleAnswer),
      sentence: `No statement tells ${description}, but ${titled.length === 1 ? 'a headline does' : 'headlines do'}: ${listInWords(titled.map(({ title }) => `“${title}”`))}.`,
      cypher: showDocuments(titled.map(({ id }) => id)),
    };
  const closest = words === null ? [] : await closestStatements({ words, days }, asking);
  return {
    ...told,
    // Words that nobody used may be no words at all, but a name in another way of asking.
    known: false,
    answers: [],
    closest,
    sentence: `Nothing found: no document tells ${description}.`,
    cypher: null,
  };
}

/** "who warned “another attack”", "who said something to reporters" */
function describe({ words, cue, channel }: WordsAsked): string {
  const what = words === null ? (cue === null ? ' something' : '') : ` “${words.text}”`;
  return `who ${cue?.verb ?? 'said'}${what}${channel === null ? '' : ` ${channel.name}`}`;
}
