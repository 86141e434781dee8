import type { TSchema } from 'typebox';
import { apiVariables } from '#api/environment.ts';
import { commandLineVariables } from '#cli/environment.ts';
import { workerVariables } from '#ingestion/environment.ts';
import { startVariables } from '../start/options.ts';

/** What a variable's schema tells of it. */
type Variable = {
  description?: string;
  default?: string | number | boolean;
  examples?: readonly unknown[];
  enum?: readonly unknown[];
};

/** Each variable that people set, with who reads it; those that the system sets (HOME of Java and caches) are left out. */
export type ConfigurationRow = { name: string; readBy: string[]; variable: Variable };

const readers: Record<string, Record<string, TSchema>> = {
  'npm start': startVariables,
  API: apiVariables,
  worker: workerVariables,
  'command line': commandLineVariables,
};

/** All variables in the order of their first reader, each once. */
export function configurationRows(): ConfigurationRow[] {
  const rows = new Map<string, ConfigurationRow>();
  for (const [reader, variables] of Object.entries(readers)) {
    for (const [name, variable] of Object.entries(variables)) {
      if (!/^(NEWSGRAPH|NEO4J)_/.test(name)) continue;
      const row = rows.get(name) ?? { name, readBy: [], variable: variable as Variable };
      row.readBy.push(reader);
      rows.set(name, row);
    }
  }
  return [...rows.values()];
}
