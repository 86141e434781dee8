import {
  type CountChange,
  countChanges,
  type DocumentCounts,
  type DocumentFacets,
} from '#resolving/levels/document-counts.ts';
import { isOffice, type Office, officesOf } from './contexts.ts';

/** A referent as it counts for the entity that it refers to. */
export type Mention = {
  readonly id: string;
  readonly documentId: string;
  /** Null where nothing has been decided yet. */
  readonly entityId: string | null;
  readonly name: string;
  /** Null for what is no person. */
  readonly surname: string | null;
  /** Whether the document gives no more than the surname. */
  readonly partial: boolean;
  /** Null for none. */
  readonly contexts: readonly string[] | null;
};

/** What documents tell of an entity. */
export type MentionSum = {
  readonly documents: number;
  /** Documents that give more than a bare surname. */
  readonly inFull: number;
  readonly names: readonly { readonly name: string; readonly documents: number }[];
};

const DOCUMENTS = 'documents';
const IN_FULL = 'in full';
const NAME = 'name:';

/** What is counted of an entity. */
export function entityBlock(entityId: string): string {
  return `entity|${entityId}`;
}

/** What is counted of those who bear a surname. */
export function bearersBlock(surname: string): string {
  return `bearers|${surname}`;
}

/** How the counts of entities, and of those who bear a surname, change when documents mention others than before. */
export function mentionChanges(before: readonly Mention[], now: readonly Mention[]): CountChange[] {
  return countChanges(before.flatMap(facetsOf), now.flatMap(facetsOf));
}

function facetsOf({ documentId, entityId, name, surname, partial, contexts }: Mention): DocumentFacets[] {
  if (entityId === null) return [];
  const facets = (block: string, member: string, names: readonly string[]) =>
    names.map((facet) => ({ block, member, facet, documentId }));
  const offices = (contexts ?? []).filter(isOffice);
  return [
    ...facets(entityBlock(entityId), '', [DOCUMENTS, ...(partial ? [] : [IN_FULL]), `${NAME}${name}`]),
    ...(partial || surname === null ? [] : facets(bearersBlock(surname), entityId, [DOCUMENTS, ...offices])),
  ];
}

/** What the counts of an entity say of it. */
export function mentionSum(counts: DocumentCounts): MentionSum {
  return {
    documents: counts.get(DOCUMENTS) ?? 0,
    inFull: counts.get(IN_FULL) ?? 0,
    names: [...counts].flatMap(([facet, documents]) =>
      facet.startsWith(NAME) ? [{ name: facet.slice(NAME.length), documents }] : [],
    ),
  };
}

/** The offices that documents give somebody who bears a surname, from the counts of that. */
export function officesCounted(counts: DocumentCounts): Office[] {
  return officesOf([...counts.keys()].sort());
}

/**
 * The surname whose bare mentions may be somebody else's after a change: one of those who bear it came, went, or has other offices than
 * before. Null where that is not so: that more documents say what others said already makes no difference to anybody.
 */
export function surnameUnsettled({
  block,
  before,
  now,
}: {
  block: string;
  before: DocumentCounts;
  now: DocumentCounts;
}): string | null {
  const prefix = bearersBlock('');
  if (!block.startsWith(prefix)) return null;
  const same = before.size === now.size && [...now.keys()].every((facet) => before.has(facet));
  return same ? null : block.slice(prefix.length);
}
