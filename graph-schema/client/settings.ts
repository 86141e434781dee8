import Type from 'typebox';
import type { GraphSettings } from './graph-client.ts';

/** The variables that say which Neo4j to use, under the names that everybody uses; part of each process's environment schema. */
export const graphEnvironment = {
  NEO4J_URI: Type.String({
    pattern: '^(bolt|neo4j)(\\+s|\\+ssc)?://',
    description: 'Address of Neo4j. Unset, `npm start` provides one.',
    examples: ['bolt://127.0.0.1:7687'],
  }),
  NEO4J_USERNAME: Type.String({ default: 'neo4j', description: 'User name in Neo4j.' }),
  NEO4J_PASSWORD: Type.String({
    default: '',
    description: 'Password in Neo4j; empty where it asks for none.',
  }),
  NEO4J_DATABASE: Type.String({ default: 'neo4j', description: 'Database in Neo4j.' }),
};

/** The environment variables that hand these settings to a child process. */
export function environmentOf(settings: GraphSettings): Record<keyof typeof graphEnvironment, string> {
  return {
    NEO4J_URI: settings.uri,
    NEO4J_USERNAME: settings.username,
    NEO4J_PASSWORD: settings.password,
    NEO4J_DATABASE: settings.database,
  };
}

/** The reverse of environmentOf, for a process that has read its environment. */
export function settingsOf(environment: {
  NEO4J_URI: string;
  NEO4J_USERNAME: string;
  NEO4J_PASSWORD: string;
  NEO4J_DATABASE: string;
}): GraphSettings {
  return {
    uri: environment.NEO4J_URI,
    username: environment.NEO4J_USERNAME,
    password: environment.NEO4J_PASSWORD,
    database: environment.NEO4J_DATABASE,
  };
}
