import type { Block } from '#resolving/blocks.ts';
import { distinct } from '#resolving/canonical-order.ts';
import type { Ruling } from './ruling.ts';

/** What has to be computed anew because rulings came or went. */
type Touched = {
  readonly blocks: readonly Block[];
  /** Entities whose documents have to be resolved anew, since their mentions may be of another entity now. */
  readonly entityIds: readonly string[];
};

/** @param changed the rulings that came, and those that went */
export function touchedByRulings(changed: readonly Ruling[]): Touched {
  const blocks = changed.flatMap(({ kind, of, surname, documentId }): Block[] => [
    ...(surname === null ? [] : [{ kind: 'surname' as const, key: surname }]),
    ...(documentId === null ? [] : [{ kind: 'document' as const, key: documentId }]),
    ...(kind === 'name' || kind === 'type' ? [{ kind: 'entity' as const, key: of }] : []),
  ]);
  const entityIds = changed.flatMap(({ kind, of, is }) => {
    if (kind === 'same') return [of, is];
    return kind === 'type' ? [of] : [];
  });
  return { blocks, entityIds: distinct(entityIds) };
}
