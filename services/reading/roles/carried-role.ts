import type { Layers, Office, Referent } from '#reading/document.ts';
import type { Role } from '#reading/extraction.ts';

/**
 * The role that an office without a title of its own takes over: "his French counterpart", "her successor". The first that
 * the last sentence with any tells of whom the office is beside; where nobody is written there, the last of the sentence.
 * Null where nothing was told.
 */
export function carriedRole(from: {
  readonly office: Office;
  readonly holder: Referent;
  /** Whose counterpart, where that is written; null for somebody who is no person known. */
  readonly other: Referent | null | undefined;
  readonly roles: readonly Role[];
  readonly document: Pick<Layers, 'tokens' | 'sentences'>;
}): Role | null {
  const { office, holder, other, roles, document } = from;
  // "Foreign Minister Salem met with Egyptian counterpart Kamal": whose it is not written is the sentence's.
  if (other === undefined) {
    const start = sentenceOf(office.start)?.start ?? 0;
    return roles.findLast((role) => role.person !== holder.id && role.start >= start) ?? null;
  }
  if (other === null || other.id === holder.id) return null;
  const told = roles
    .filter(({ person, start }) => person === other.id && start < office.start)
    .sort((one, another) => one.start - another.start);
  const last = told.at(-1);
  const first = last ? (sentenceOf(last.start)?.start ?? 0) : 0;
  return told.find(({ start }) => start >= first) ?? null;

  function sentenceOf(offset: number) {
    return document.sentences.findLast(({ start }) => start <= offset);
  }
}
