import { schemaPage } from '../schema-page.ts';
import { configurationRows } from './configuration.ts';
import { configurationPage } from './configuration-page.ts';
import { environmentExample } from './environment-example.ts';

/** Every file that `npm run generate` writes: its path from the root of the project, and its text. */
export function generatedPages(): Record<string, string> {
  const rows = configurationRows();
  return {
    'docs/graph-schema.md': schemaPage(),
    'docs/configuration.md': configurationPage(rows),
    '.env.example': environmentExample(rows),
  };
}
