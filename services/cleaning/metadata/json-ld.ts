/** A node of JSON-LD, of which nothing is certain. */
type Node = Record<string, unknown>;

const ARTICLE_TYPE = /Article|BlogPosting|Report(?:age)?/;
/** Nodes looked at in one page, and levels of nesting: pages list some dozens, three deep. */
const MAX_NODES = 2_000;
const MAX_DEPTH = 8;

/** What schema.org's `NewsArticle` says about an article, as written; absent fields are null or empty. */
export type ArticleNode = {
  headline: string | null;
  description: string | null;
  authors: string[];
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  section: string | null;
};

/** The article that a page's JSON-LD blocks describe, or null where none does. Broken blocks are passed over. */
export function articleOfJsonLd(blocks: readonly string[]): ArticleNode | null {
  const nodes = blocks.flatMap((block) => flatten(parse(block)));
  const article = nodes.find(
    (node) => ARTICLE_TYPE.test(String(node['@type'])) && (node.headline || node.datePublished),
  );
  if (!article) return null;
  const named = (value: unknown) => namesOf(value, nodes);
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    description: textOf(article.description),
    authors: named(article.author ?? article.creator),
    publisher: named(article.publisher)[0] ?? null,
    url:
      textOf(article.url) ??
      textOf(article.mainEntityOfPage) ??
      textOf((article.mainEntityOfPage as Node | null)?.['@id']),
    publishedAt: textOf(article.datePublished) ?? textOf(article.dateCreated),
    updatedAt: textOf(article.dateModified),
    section: textOf([article.articleSection].flat()[0]),
  };
}

/** Pages put comments, line ends within strings and semicolons around their JSON. */
function parse(block: string): unknown {
  const json = block
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>)?\s*;?\s*$/, '')
    .replace(/[\n\r\t]/g, ' ');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A node and all nodes within it, outer ones first. */
function flatten(root: unknown): Node[] {
  const nodes: Node[] = [];
  let level: unknown[] = [root];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0 && nodes.length < MAX_NODES; depth += 1) {
    const found = level.flat(3).filter((value): value is Node => typeof value === 'object' && value !== null);
    nodes.push(...found.slice(0, MAX_NODES));
    level = found.flatMap((node) => Object.values(node));
  }
  return nodes;
}

/** Names of persons and organizations: plain text, objects with a name, lists of them, or references by `@id`. */
function namesOf(value: unknown, nodes: readonly Node[]): string[] {
  return [value].flat(3).flatMap((item) => {
    if (typeof item !== 'object' || item === null) return textOf(item) ?? [];
    const node = item as Node;
    const referred =
      node.name === undefined &&
      node['@id'] !== undefined &&
      nodes.find((other) => other['@id'] === node['@id'] && other.name !== undefined);
    return [(referred || node).name].flat().flatMap((name) => textOf(name) ?? []);
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
