import { counted } from '../in-words.ts';
import { type ApiClient, ApiError } from './client.ts';

type Found = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly documents: number;
};

const ID = /^[0-9a-f]{32}$/;
const SHOWN = 8;

/**
 * The id of an entity that somebody typed as an id or a name.
 * @param options.kind what it has to be; anything by default
 * @throws ApiError where no entity has the name, or several have: it lists them
 */
export async function findEntity(
  api: ApiClient,
  typed: string,
  { kind = null }: { kind?: string | null } = {},
): Promise<string> {
  if (ID.test(typed)) return typed;
  const { items } = await api.get<{ items: readonly Found[] }>('/entities', { q: typed, kind, limit: 50 });
  const named = items.filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
  const [one, ...others] = named.length > 0 ? named : items;
  if (one !== undefined && others.length === 0) return one.id;
  if (one === undefined) throw new ApiError(`Nothing is called “${typed}”`);
  const lines = [one, ...others]
    .slice(0, SHOWN)
    .map(
      ({ id, name, kind: what, documents }) =>
        `  ${id}  ${name} (${what}, ${counted(documents, 'document')})`,
    );
  throw new ApiError([`Several are called “${typed}”; give the id of one:`, ...lines].join('\n'));
}
