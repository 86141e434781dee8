import { writeFileSync } from 'node:fs';
import { schemaPage } from './schema-page.ts';

/** `npm run generate`: writes the page that documents the graph; CI runs it and fails where it changes something. */
writeFileSync(new URL('../docs/graph-schema.md', import.meta.url), schemaPage());
