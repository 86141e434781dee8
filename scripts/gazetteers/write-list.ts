import { writeFileSync } from 'node:fs';

/** Writes a list of the gazetteers of reading, its lines sorted below a header that says where it comes from. */
export function writeList(
  file: string,
  { header, lines }: { header: string; lines: readonly string[] },
): void {
  const url = new URL(`../../services/reading/gazetteers/data/${file}`, import.meta.url);
  writeFileSync(url, `${header}${lines.join('\n')}\n`);
}
