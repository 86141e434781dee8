import { gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import { showStatements } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count, listInWords } from '../in-words.ts';
import { statementAnswer } from './statement-answer.ts';
import { statementsWithWords, type WordsAsked } from './statements-with-words.ts';

/** "Who warned of another attack?": statements by their words and, where they are given, by the verb that reports them and the way. */
export async function findByWords(asked: WordsAsked, asking: Asking): Promise<Finding> {
  const { words } = asked;
  const description = describe(asked);
  const { rows, among = null } = await statementsWithWords(asked, asking);
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
    // Words that nobody used may be no words at all, but a name in another way of asking.
    known: rows.length > 0,
    answers: rows.map((row) => statementAnswer(row, evidence)),
    sentence:
      rows.length === 0
        ? `Nothing found: no document tells ${description}.`
        : `${count(rows.length, 'statement')}${having}${newest}, by ${listInWords(speakers)}.`,
    cypher: showStatements(ids),
    meant: [],
  };
}

/** "who warned “another attack”", "who said something to reporters" */
function describe({ words, cue, channel }: WordsAsked): string {
  const what = words === null ? (cue === null ? ' something' : '') : ` “${words.text}”`;
  return `who ${cue?.verb ?? 'said'}${what}${channel === null ? '' : ` ${channel.name}`}`;
}
