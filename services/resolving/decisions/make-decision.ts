import { contentId } from '#resolving/content-id.ts';
import type { Decision, Witness } from './decision.ts';

/** A witness with the id that its content makes. */
export function witness(content: Omit<Witness, 'id'>): Witness {
  const { kind, type, documentId, start, end, words } = content;
  return { id: contentId('Witness', kind, type, documentId, start, end, words), ...content };
}

/** A decision with the id that its content makes: who decides the same of the same words for the same reason decides it once. */
export function decision(content: Omit<Decision, 'id'>): Decision {
  const { kind, says, by, why, subject, object } = content;
  const ids = (witnesses: readonly Witness[]) =>
    witnesses
      .map(({ id }) => id)
      .sort()
      .join();
  return { id: contentId('Decision', kind, says, by, why, ids(subject), ids(object)), ...content };
}
