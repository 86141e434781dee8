import type { Decision, FactSeen, Witness } from './decision.ts';
import { decision, witness } from './make-decision.ts';
import { unitOf } from './unit-of.ts';

/** A document's mention of somebody, at a place, as a decision finds it. */
export function person(
  name: string,
  change: { documentId?: string; start?: number; partial?: boolean; contexts?: readonly string[] } = {},
): FactSeen {
  const { documentId = 'd1', start = 10, partial = false, contexts = [] } = change;
  const words = name.toLowerCase().split(' ');
  const unit = unitOf({
    kind: 'Person',
    code: null,
    key: `Person:${words.join(' ')}`,
    surname: words.at(-1) ?? null,
    partial,
    contexts,
    documentId,
  });
  return {
    id: `${name} in ${documentId} at ${start}`,
    kind: 'referent',
    type: 'Person',
    documentId,
    starts: [start],
    ends: [start + name.length],
    words: name,
    unit,
  };
}

/** The words of a fact, to hang a decision on. */
export function wordsOf({ kind, type, documentId, starts, ends, words }: FactSeen): Witness {
  return witness({ kind, type, documentId, start: starts[0] ?? 0, end: ends[0] ?? 0, words });
}

/** A decision about the words of facts. */
export function decided(
  kind: Decision['kind'],
  given: { subject: readonly FactSeen[]; object?: readonly FactSeen[]; says?: string; why?: string },
): Decision {
  const { subject, object = [], says = null, why = 'since' } = given;
  return decision({ kind, says, by: 'ada', why, subject: subject.map(wordsOf), object: object.map(wordsOf) });
}
