/** Every view of the page, and whether its address names a thing. */
export const VIEWS = {
  ask: { named: false },
  person: { named: true },
  organization: { named: true },
  country: { named: true },
  place: { named: true },
  source: { named: true },
  role: { named: true },
  story: { named: true },
  statement: { named: true },
  document: { named: true },
  graph: { named: true },
  topic: { named: true },
  contradictions: { named: false },
  review: { named: false },
  add: { named: false },
  queue: { named: false },
} as const;

export type ViewName = keyof typeof VIEWS;

/** A place of the page: a view, the thing that it shows, and what narrows it. */
export type Address = {
  readonly view: ViewName;
  readonly id: string | null;
  readonly parameters: Readonly<Record<string, string>>;
};

/** Ids are hashes in hexadecimal; whatever else stands there is none, and goes into no request. */
const ID = /^[0-9a-f]{32,64}$/;

/**
 * The place that a path and its query name, or null where the page has none: `/view/person/3f…` is a person, `/?q=who` a question.
 * A parameter that is given twice counts once, and an empty one not at all.
 */
export function parseAddress({ path, query }: { path: string; query: string }): Address | null {
  const parameters = Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== ''));
  if (path === '/') return { view: 'ask', id: null, parameters };
  const [, view = '', id = null] = /^\/view\/([a-z]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  if (!isView(view) || view === 'ask') return null;
  if (VIEWS[view].named !== (id !== null && ID.test(id))) return null;
  return { view, id, parameters };
}

/** The address as a link names it; what is empty is left out, so that one place has one address. */
export function formatAddress({ view, id, parameters }: Address): string {
  const path = view === 'ask' ? '/' : `/view/${view}${id === null ? '' : `/${id}`}`;
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value !== ''));
  return query.size === 0 ? path : `${path}?${query}`;
}

function isView(name: string): name is ViewName {
  return Object.hasOwn(VIEWS, name);
}
