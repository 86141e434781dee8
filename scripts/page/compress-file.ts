import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file of the page with what a browser that takes Brotli has to load. */
export type WrittenFile = { readonly path: string; readonly bytes: number; readonly compressed: number };

/** Fonts are compressed already. */
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg']);

/** Nearly as small as the highest level, which takes ten times as long; every start waits for this. */
const BROTLI_QUALITY = 9;

/** Writes `x.br` and `x.gz` beside a file whose content gets smaller by it, for the server to send as they are. */
export async function compressFile(path: string): Promise<WrittenFile> {
  const content = await readFile(path);
  if (!COMPRESSIBLE.has(extname(path))) return { path, bytes: content.length, compressed: content.length };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    promisify(gzip)(content),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
  return { path, bytes: content.length, compressed: brotli.length };
}
