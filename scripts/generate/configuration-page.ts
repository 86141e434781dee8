import type { ConfigurationRow } from './configuration.ts';

/** docs/configuration.md: every variable, what it means, its default and who reads it. */
export function configurationPage(rows: ConfigurationRow[]): string {
  const lines = rows.map(
    ({ name, readBy, variable }) =>
      `| \`${name}\` | ${variable.description ?? ''} | ${standsFor(variable.default)} | ${readBy.join(', ')} |`,
  );
  return [
    '# Configuration',
    '',
    '<!-- Made by `npm run generate` from the schemas that the processes check at their start; edit those instead. -->',
    '',
    'Everything is set by environment variables. A wrong one stops a process at its start with a message that names it. The database',
    'is given by the `NEO4J_` variables under the names that other programs use too; the others belong to Newsgraph.',
    '',
    '| variable | meaning | default | read by |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function standsFor(value: unknown): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}
