import { closeSync, openSync, writeSync } from 'node:fs';

/** How much is gathered before it goes to the disk. */
const CHUNK = 1_000_000;

/** A file for Neo4j's bulk import. */
export type CsvFile = {
  write(values: readonly (string | number | null)[]): void;
  close(): void;
};

/** Opens a file and writes its header, in the syntax of `neo4j-admin database import`. */
export function openCsvFile(path: string, header: readonly string[]): CsvFile {
  const file = openSync(path, 'w');
  let waiting = `${header.join(',')}\n`;
  const flush = () => {
    writeSync(file, waiting);
    waiting = '';
  };
  return {
    write(values) {
      waiting += `${values.map(toField).join(',')}\n`;
      if (waiting.length > CHUNK) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** Nothing stands for a property that is not there. */
function toField(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;
}
