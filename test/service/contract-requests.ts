/** What each operation that takes a body is called with; one that is missing here fails the test. */
export const BODIES: Readonly<Record<string, { good: object; bad: object }>> = {
  'POST /documents': {
    good: { id: 'contract', text: 'Ann Alpha said that Finland is ready.' },
    bad: { id: 'contract', texts: 'x' },
  },
  'POST /extract': {
    good: { text: 'Ann Alpha, the foreign minister of Finland, said that NATO is ready.' },
    bad: { text: 'x', html: '<p>x</p>' },
  },
  'POST /decisions': {
    good: { kind: 'rename', entity: 'f'.repeat(32), name: 'Nobody', by: 'contract', why: 'to see' },
    bad: { kind: 'rename', entity: 'f'.repeat(32), by: 'contract', why: 'to see' },
  },
  'POST /forget': {
    good: { person: 'f'.repeat(32), by: 'contract', why: 'to see' },
    bad: { person: 'f'.repeat(32) },
  },
  'POST /rereadings': { good: { dryRun: true }, bad: { dryRun: 'perhaps' } },
  'POST /jobs/retry': { good: {}, bad: { documentIds: ['x'] } },
};

type Ask = (url: string) => Promise<{ items: readonly { id: string }[] }>;

/** Ids of things that the graph has, by the name of what they are. */
export type RealIds = Readonly<
  Record<'person' | 'organization' | 'statement' | 'role' | 'story' | 'document' | 'job', string>
>;

/** Looks for one thing of each kind. @throws Error where the graph has none, for then the contract would test nothing */
export async function findRealIds(ask: Ask): Promise<RealIds> {
  const first = async (list: string): Promise<string> => {
    const id = (await ask(list)).items[0]?.id;
    if (id === undefined) throw new Error(`${list} is empty`);
    return id;
  };
  return {
    person: await first('/entities?q=Rutte&kind=Person'),
    organization: await first('/entities?q=NATO&kind=Organization'),
    statement: await first('/statements?limit=1'),
    role: await first('/roles?limit=1'),
    story: await first('/stories?limit=1'),
    document: await first('/documents?limit=1'),
    job: await first('/jobs?limit=1'),
  };
}

/** Which real thing stands for `{id}`, by the list that the path begins with. */
const THING_OF_LIST: Readonly<Record<string, keyof RealIds>> = {
  entities: 'person',
  statements: 'statement',
  explain: 'statement',
  roles: 'role',
  stories: 'story',
  documents: 'document',
  jobs: 'job',
};

const ABSENT = { id: 'f'.repeat(64), shortId: 'f'.repeat(32), name: 'no such collection' };

/** The path of an operation: of a real thing where it only looks, of none where it would take something away. */
export function pathFor({ method, path }: { method: string; path: string }, ids: RealIds): string {
  const thing = THING_OF_LIST[path.split('/')[1] ?? ''];
  const absent = thing === 'document' || thing === 'job' ? ABSENT.id : ABSENT.shortId;
  const id = method === 'GET' && thing !== undefined ? ids[thing] : absent;
  return path.replace('{id}', id).replace('{name}', encodeURIComponent(ABSENT.name));
}

/** Parameters without which an operation has nothing to look for. */
export function queryFor(name: string, { person, organization }: RealIds): Readonly<Record<string, string>> {
  const between = { from: person, to: organization };
  const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'GET /ask': { q: 'who spoke about NATO' },
    'GET /counts': { about: organization },
    'GET /explain': { type: 'SPOKE_ABOUT', ...between },
    'GET /paths': between,
    'DELETE /decisions/{id}': { by: 'contract' },
  };
  return queries[name] ?? {};
}
