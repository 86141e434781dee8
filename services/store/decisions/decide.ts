import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Decision } from '#resolving/decisions/decision.ts';
import { decision } from '#resolving/decisions/make-decision.ts';
import { objectionTo } from '#resolving/decisions/objection.ts';
import { tell } from '#resolving/decisions/tell.ts';
import { DecisionRefusedError } from './errors.ts';
import { nameOf } from './name-of.ts';
import { readDecisions } from './read-decisions.ts';
import type { DecisionRequest } from './request.ts';
import { type Sides, sidesOf } from './sides.ts';
import { storeDecisions } from './store-decision.ts';

/**
 * Takes a decision: finds the words that it hangs on, and stores it where nothing that stands is against it.
 *
 * @param options.at the moment, ISO 8601
 * @returns its id, and whether it is new: exactly the same decision may stand already
 * @throws DecisionRefusedError
 */
export function decide(
  client: GraphClient,
  { request, at }: { request: DecisionRequest; at: string },
): Promise<{ id: string; created: boolean }> {
  return client.inTransaction(async (transaction) => {
    const sides = await sidesOf(transaction, request);
    const made = decision({
      kind: request.kind,
      says: saysOf(request),
      by: request.by,
      why: request.why,
      ...sides,
    });
    const standing = await readDecisions(transaction);
    const created = standing.decisions.every(({ id }) => id !== made.id);
    if (!created) return { id: made.id, created };
    await storeDecisions(transaction, [
      { ...made, name: await sentenceOf(transaction, { request, sides }), at },
    ]);
    await refuseContrary(transaction, made);
    return { id: made.id, created };
  });
}

/** Looks after storing, since the words of the new decision are found with those of the others; what is thrown takes it back. */
async function refuseContrary(transaction: GraphTransaction, made: Decision): Promise<void> {
  const { decisions, facts } = await readDecisions(transaction);
  const others = decisions.filter(({ id }) => id !== made.id);
  const objection = objectionTo(made, { others, facts });
  if (objection !== null) throw new DecisionRefusedError(objection);
}

function saysOf(request: DecisionRequest): string | null {
  if (request.kind === 'rename') return request.name;
  return request.kind === 'type' ? request.type : null;
}

async function sentenceOf(
  transaction: GraphTransaction,
  { request, sides }: { request: DecisionRequest; sides: Sides },
): Promise<string> {
  const named = async (id: string | undefined, words: Sides['subject']) =>
    (id === undefined ? null : await nameOf(transaction, id)) ?? words[0]?.words ?? '';
  const subject = 'entity' in request ? request.entity : undefined;
  const object =
    request.kind === 'merge' ? request.into : request.kind === 'not-same' ? request.other : undefined;
  return tell({
    kind: request.kind,
    says: saysOf(request),
    subject: await named(subject, sides.subject),
    object: await named(object, sides.object),
    count: sides.subject.length,
  });
}
