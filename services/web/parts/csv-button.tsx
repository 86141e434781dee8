import { useState } from 'preact/hooks';
import { saveFile } from '../exports/save-file.ts';
import { type Row, toCsv } from '../exports/to-csv.ts';
import { readAll } from '../requests/read-all.ts';
import type { Resource } from '../requests/request.ts';
import type { Page } from '../requests/use-pages.ts';
import { asProblem } from '../requests/use-resource.ts';

/** Saves a whole list, whatever of it is shown, as a table for spreadsheets. */
export function CsvButton<Item>({
  list,
  row,
  name,
}: {
  list: Resource<Page<Item>>;
  row: (item: Item) => Row;
  name: string;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    setProblem(null);
    const items = await readAll(list);
    saveFile({ content: toCsv(items.map(row)), name: `${name}.csv`, type: 'text/csv' });
  };
  return (
    <>
      <button
        type="button"
        class="plain"
        onClick={() => void save().catch((thrown: unknown) => setProblem(asProblem(thrown).message))}
      >
        Save as CSV
      </button>
      {problem !== null && <span role="alert"> {problem}</span>}
    </>
  );
}
