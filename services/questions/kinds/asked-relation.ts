import type { Phrase } from '../phrases/phrase.ts';
import type { Asked, RelationsAsked } from '../understanding.ts';

/** A question for relations that says nothing of them yet. */
export const ANY_RELATION: RelationsAsked = {
  kind: 'relations',
  types: [],
  from: null,
  to: null,
  asksFrom: false,
  asksTo: false,
  asksWhere: false,
  said: null,
  gender: null,
  otherwise: null,
};

/** Asks who holds an office of something: what a relation may be told as. */
export function askOffice(title: string, of: Phrase): Asked {
  const office = { title, of, at: null, status: null, plural: false, phrase: of };
  return { kind: 'holders', office, past: false, person: null };
}
