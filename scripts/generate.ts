import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './generate/pages.ts';

const root = join(import.meta.dirname, '..');

/** `npm run generate`: writes the pages that follow from the code; a test fails where one is stale. */
for (const [path, text] of Object.entries(generatedPages())) {
  writeFileSync(join(root, path), text);
}
