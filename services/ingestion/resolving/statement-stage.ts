import { joinKey } from '#resolving/blocks.ts';
import { contentId } from '#resolving/content-id.ts';
import { firstWords } from '#resolving/speech/first-words.ts';
import { groupStatements, type Statement } from '#resolving/speech/group-statements.ts';
import { readReports } from '#store/resolving/read-reports.ts';
import { type StatementRow, writeStatements } from '#store/resolving/write-statements.ts';
import { blocksOf, type Stage } from './stage.ts';

/** What was said aloud or written: these count in who spoke about whom. */
const SPOKEN: ReadonlySet<string> = new Set(['speech', 'writing']);

/** Groups reports of the same words into statements; what did not change is not written again. */
export const statementStage: Stage = {
  kind: 'statement',
  async resolve({ transaction }, keys) {
    const { reports, stored } = await readReports(transaction, keys);
    const rows = [...Map.groupBy(reports, ({ words }) => words)].flatMap(([words, members]) =>
      groupStatements({ words, reports: members }).map((statement) => rowOf(words, statement)),
    );
    const before = new Map(stored.map((statement) => [statement.id, statement.signature]));
    const after = new Map(rows.map(({ properties: { id, signature } }) => [id, signature]));
    const gone = stored.filter(({ id, signature }) => after.get(id) !== signature);
    const statements = rows.filter(({ properties: { id, signature } }) => before.get(id) !== signature);
    await writeStatements(transaction, { gone: gone.map(({ id }) => id), statements });
    return [
      ...blocksOf(
        'spoke',
        gone.flatMap(({ pairs }) => pairs),
      ),
      ...blocksOf(
        'spoke',
        statements.flatMap(({ about }) => about.map(({ pair }) => pair)),
      ),
      ...blocksOf(
        'source',
        gone.map(({ sourceId }) => sourceId),
      ),
    ];
  },
};

function rowOf(
  words: string,
  statement: Statement,
): StatementRow & { properties: { words: string; signature: string } } {
  const { speaker, source, about, reports, documents, ...properties } = statement;
  return {
    properties: {
      ...properties,
      words,
      name: firstWords(properties.text),
      documents: documents.length,
      signature: contentId('signature', JSON.stringify(statement)),
    },
    speaker,
    source,
    about: about.map((id) => ({
      id,
      pair: speaker !== null && SPOKEN.has(properties.act) ? joinKey(speaker, id) : null,
    })),
    documents,
    reports,
  };
}
