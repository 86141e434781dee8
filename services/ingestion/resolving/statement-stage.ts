import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { joinKey } from '#resolving/blocks.ts';
import { contentId } from '#resolving/content-id.ts';
import { dayNumberOf } from '#resolving/dated.ts';
import { firstWords } from '#resolving/speech/first-words.ts';
import { groupStatements, type Statement } from '#resolving/speech/group-statements.ts';
import { speechChanges } from '#resolving/speech/speech-changes.ts';
import { variantKeys } from '#resolving/speech/variants.ts';
import { componentsOf } from '#resolving/stories/components.ts';
import { countSpeech } from '#store/resolving/count-speech.ts';
import { readReports } from '#store/resolving/read-reports.ts';
import { readEditedWords } from '#store/resolving/read-wordings.ts';
import { type StatementRow, writeStatements } from '#store/resolving/write-statements.ts';
import { blocksOf, type Stage } from './stage.ts';

/** What was said aloud or written: these count in who spoke about whom. */
const SPOKEN: ReadonlySet<string> = new Set(['speech', 'writing']);

/** Groups reports of the same words into statements, and counts them; what did not change is not written again. */
export const statementStage: Stage = {
  kind: 'statement',
  async resolve({ transaction, rulings }, keys) {
    const wording = await groupWordings(transaction, keys);
    const { reports, stored } = await readReports(transaction, [...wording.keys()]);
    const counting = reports.filter(({ id }) => !rulings.isHidden(id));
    const rows = [...Map.groupBy(counting, ({ words }) => wording.get(words) ?? words)].flatMap(
      ([words, members]) =>
        groupStatements({ words, reports: members }).map((statement) => rowOf(words, statement)),
    );
    const before = new Map(stored.map((statement) => [statement.id, statement]));
    const after = new Set(rows.map(({ properties: { id } }) => id));
    const gone = stored.filter(({ id }) => !after.has(id));
    const written = rows
      .map((row) => ({ row, known: before.get(row.properties.id) ?? null }))
      .filter(({ row, known }) => row.properties.signature !== known?.signature);
    const reworded = written.filter(({ row, known }) => row.properties.text !== known?.text);
    await writeStatements(transaction, {
      gone: gone.map(({ id }) => id),
      statements: written.map(({ row }) => row),
      changed: written.flatMap(({ row: { properties }, known }) =>
        known === null ? [] : { id: known.id, reworded: properties.text !== known.text },
      ),
    });
    await countSpeech(
      transaction,
      speechChanges(
        [...gone, ...written.flatMap(({ known }) => known ?? [])],
        written.map(({ row: { properties, about } }) => ({
          pairs: about.flatMap(({ pair }) => pair ?? []),
          day: properties.day,
        })),
      ),
    );
    return [
      ...blocksOf(
        'variant',
        reworded.flatMap(({ row: { properties } }) => (properties.variantKey1 === null ? [] : properties.id)),
      ),
      ...blocksOf(
        'source',
        gone.map(({ sourceId }) => sourceId),
      ),
    ];
  },
};

/**
 * The words to look at, each with the key of its group: words that small edits join are one group, with the first of its keys.
 */
async function groupWordings(
  transaction: GraphTransaction,
  words: readonly string[],
): Promise<Map<string, string>> {
  const edited = await readEditedWords(transaction, words);
  const groups = componentsOf([...words, ...edited.flat()], edited);
  return new Map(groups.flatMap((group) => group.map((each) => [each, group[0] ?? each] as const)));
}

function rowOf(words: string, statement: Statement): StatementRow {
  const { speaker, source, speakerName, about, reports, documents, ...properties } = statement;
  const keys = variantKeys(statement);
  const [variantKey1 = null, variantKey2 = null, variantKey3 = null] = keys;
  return {
    properties: {
      ...properties,
      words,
      name: `${speakerName === null ? '' : `${speakerName}: `}${firstWords(properties.text)}`,
      documents: documents.length,
      variantKey1,
      variantKey2,
      variantKey3,
      dayNumber: dayNumberOf(properties.day),
      signature: contentId('signature', JSON.stringify(statement), ...keys),
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
