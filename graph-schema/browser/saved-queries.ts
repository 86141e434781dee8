import { readFileSync } from 'node:fs';

/** A question as a query that shows its answer in Neo4j Browser. */
export type SavedQuery = {
  /** The file's name without its end; its address too. */
  readonly name: string;
  readonly title: string;
  /** The same question in plain English, for the names that stand in the query. */
  readonly question: string;
  /** The whole file: Neo4j Browser takes its first line for the name when the file is dropped on its saved scripts. */
  readonly text: string;
  /** The query without the lines above it. */
  readonly cypher: string;
};

/** The queries under headings, in the order in which the guide shows them. */
export const SAVED_QUERIES: readonly { readonly heading: string; readonly names: readonly string[] }[] = [
  {
    heading: 'Who said what',
    names: ['who-spoke-about', 'what-somebody-said', 'unnamed-sources', 'who-used-a-word', 'through-whom'],
  },
  {
    heading: 'Who holds which office',
    names: [
      'who-holds-an-office',
      'offices-of-a-person',
      'officials-of-a-body',
      'who-is-deputy',
      'former-offices',
      'employers',
    ],
  },
  {
    heading: 'Who has to do with whom',
    names: ['who-met', 'counterparts', 'how-connected', 'contradictions'],
  },
  { heading: 'Where it was reported', names: ['which-articles-mention', 'quoted-in-several-stories'] },
];

/**
 * Reads a saved query: a line with its title, a line with the question it answers, then the query.
 *
 * @throws Error when the file does not begin so
 */
export function parseSavedQuery(name: string, text: string): SavedQuery {
  const parts = /^\/\/ (?<title>.+)\n\/\/ (?<question>.+)\n(?<cypher>[^/][\s\S]+);\n$/.exec(text)?.groups;
  if (parts?.title === undefined || parts.question === undefined || parts.cypher === undefined)
    throw new Error(`${name}.cypher has to be "// title", "// question" and a query that ends in ";"`);
  return { name, text, title: parts.title, question: parts.question, cypher: parts.cypher };
}

/** The saved query of a name. */
export function readSavedQuery(name: string): SavedQuery {
  return parseSavedQuery(name, readFileSync(new URL(`queries/${name}.cypher`, import.meta.url), 'utf8'));
}

/** The style sheet for Neo4j Browser, as text. */
export function readStyleSheet(): string {
  return readFileSync(new URL('style.grass', import.meta.url), 'utf8');
}
