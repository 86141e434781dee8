import { configurationRows } from './configuration.ts';
import { configurationPage } from './configuration-page.ts';
import { decisionsPage } from './decisions-page.ts';
import { environmentExample } from './environment-example.ts';
import { schemaPage } from './schema-page.ts';

/** Every file that `npm run generate` writes: its path from the root of the project, and its text. */
export function generatedPages(): Record<string, string> {
  const rows = configurationRows();
  return {
    'docs/graph-schema.md': schemaPage(),
    'docs/configuration.md': configurationPage(rows),
    'docs/decisions/README.md': decisionsPage(),
    '.env.example': environmentExample(rows),
  };
}
