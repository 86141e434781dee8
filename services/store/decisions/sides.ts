import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { Witness } from '#resolving/decisions/decision.ts';
import { witness } from '#resolving/decisions/make-decision.ts';
import { titleKey } from '#resolving/offices/title-key.ts';
import { chooseReferents, readFactWords, readHoldingWords, readReferent } from './choose-witnesses.ts';
import { DecisionRefusedError } from './errors.ts';
import type { DecisionRequest } from './request.ts';

/** Words that an entity is known by in a decision; where one document goes, the others still tell which it was. */
const WITNESSES = 5;
/** Mentions that one decision splits off at most. */
const SPLIT_AT_MOST = 5_000;

export type Sides = { readonly subject: readonly Witness[]; readonly object: readonly Witness[] };

/**
 * The words that a decision will hang on.
 * @throws DecisionRefusedError where the graph has nothing of an id
 */
export async function sidesOf(transaction: GraphTransaction, request: DecisionRequest): Promise<Sides> {
  const mentionsOf = (id: string) => mentions(transaction, id);
  switch (request.kind) {
    case 'merge':
      return { subject: await mentionsOf(request.entity), object: await mentionsOf(request.into) };
    case 'not-same':
      return { subject: await mentionsOf(request.entity), object: await mentionsOf(request.other) };
    case 'rename':
    case 'type':
      return { subject: await mentionsOf(request.entity), object: [] };
    case 'split':
      return { subject: await mentionsIn(transaction, request), object: [] };
    case 'hide':
      return { subject: await factsOf(transaction, request), object: [] };
  }
}

async function mentions(transaction: GraphTransaction, id: string): Promise<Witness[]> {
  const ofEntity = await chooseReferents(transaction, { id, documentIds: null, limit: WITNESSES });
  return known(ofEntity.length > 0 ? ofEntity : await readReferent(transaction, id), id);
}

async function mentionsIn(
  transaction: GraphTransaction,
  { entity, documents }: DecisionRequest & { kind: 'split' },
): Promise<Witness[]> {
  const wanted = { id: entity, documentIds: documents, limit: SPLIT_AT_MOST };
  const split = await chooseReferents(transaction, wanted);
  return known(split, `${entity} in these documents`);
}

async function factsOf(
  transaction: GraphTransaction,
  request: DecisionRequest & { kind: 'hide' },
): Promise<Witness[]> {
  if ('fact' in request) return known(await readFactWords(transaction, request.fact), request.fact);
  const claims = await readHoldingWords(transaction, request);
  const ofOffice = claims.filter((claim) => titleKey(claim.title) === claim.titleKey);
  return known(
    ofOffice.map(({ title, titleKey: _, ...words }) => witness(words)),
    `${request.person} in ${request.role}`,
  );
}

function known(witnesses: readonly Witness[], id: string): Witness[] {
  if (witnesses.length === 0)
    throw new DecisionRefusedError({ code: 'UNKNOWN_TO_GRAPH', detail: `There is nothing of ${id}` });
  return [...new Map(witnesses.map((each) => [each.id, each])).values()];
}
