import type { ConfigurationRow } from './configuration.ts';

/** What only docker-compose.yml reads. */
const composeVariables = {
  NEWSGRAPH_VERSION: 'docker compose: tag of the image, by default latest.',
  NODE_IMAGE: 'docker compose: image of Node 24 to build on.',
  RUNTIME_IMAGE:
    'docker compose: image of Node 24 to run in, by default the one to build on; it needs no shell.',
  NEO4J_BOLT_PORT: 'docker compose: port of this machine for Bolt, by default 7687.',
  NEO4J_HTTP_PORT: 'docker compose: port of this machine for Neo4j Browser, by default 7474.',
};

/** .env.example: every variable with its meaning, its default in a line that changes nothing until the `#` is taken off. */
export function environmentExample(rows: ConfigurationRow[]): string {
  const blocks = rows.map(({ name, variable }) => {
    const value = variable.default ?? variable.examples?.[0] ?? variable.enum?.[0] ?? '';
    return `# ${variable.description ?? name}\n# ${name}=${value}\n`;
  });
  return [
    '# Copy to .env and take the # off the lines that you change: docker compose reads .env by itself, and so does',
    '# `node --env-file=.env scripts/start.ts`. Made by `npm run generate`.\n',
    ...blocks,
    ...Object.entries(composeVariables).map(([name, meaning]) => `# ${meaning}\n# ${name}=\n`),
  ].join('\n');
}
