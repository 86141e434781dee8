import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateClient } from './generate/client/generate-client.ts';
import { generatedPages } from './generate/pages.ts';

const root = join(import.meta.dirname, '..');

/** `npm run generate`: writes the pages that follow from the code; a test fails where one is stale. */
const files = { ...generatedPages(), 'client/operations.ts': await generateClient() };
for (const [path, text] of Object.entries(files)) {
  writeFileSync(join(root, path), text);
}
