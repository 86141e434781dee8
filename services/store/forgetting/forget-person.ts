import type { GraphClient, GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { distinct } from '#resolving/canonical-order.ts';
import { type ReferentSeen, unitOf } from '#resolving/decisions/unit-of.ts';
import { unitsToForget } from '#resolving/forgetting/units-to-forget.ts';
import { forgetFacts } from '#store/writing/forget-facts.ts';
import { renewJobs } from '#store/writing/renew-jobs.ts';
import { forgetDecisions } from './forget-decisions.ts';

/** Each kind of mention of the person, and of all who bear the surname, once, with the documents that have it. */
export const READ_MENTIONS_TO_FORGET = /* cypher */ `
  MATCH (person:Person {id: $id})<-[:REFERS_TO]-(own:Referent)
  WITH person, own.surname AS surname, collect(own) AS owns
  CALL (surname, owns) {
    UNWIND owns AS referent RETURN referent
    UNION
    MATCH (referent:Referent {surname: surname}) RETURN referent
  }
  WITH EXISTS { (referent)-[:REFERS_TO]->(person) } AS own,
       referent.kind AS kind, referent.code AS code, referent.key AS key, referent.surname AS surname,
       coalesce(referent.partial, false) AS partial, coalesce(referent.contexts, []) AS contexts,
       CASE WHEN referent.partial THEN referent.documentId ELSE '' END AS documentId,
       collect(DISTINCT referent.name) AS names, collect(DISTINCT referent.documentId) AS documents
  RETURN {kind: kind, code: code, key: key, surname: surname, partial: partial, contexts: contexts, documentId: documentId} AS referent,
         own, names, documents
`;

export const WRITE_TOMBSTONES = /* cypher */ `
  UNWIND $ids AS id
  MERGE (tombstone:Tombstone {id: id})
  ON CREATE SET tombstone.name = 'forgotten', tombstone.by = $by, tombstone.why = $why, tombstone.at = $at
`;

/** Documents that a worker has in hand: it may not have seen the tombstone. */
export const LIST_TAKEN = /* cypher */ `
  MATCH (job:Job {state: 'taken'})-[:FOR]->(document:Document)
  RETURN DISTINCT document.id AS id
`;

export const BLANK_DOCUMENTS = /* cypher */ `
  UNWIND $documentIds AS documentId
  MATCH (document:Document {id: documentId})
  SET document.name = left(document.id, 12)
  REMOVE document.text, document.title
`;

type Forgetting = { readonly id: string; readonly by: string; readonly why: string; readonly at: string };
type Mentions = {
  readonly referent: ReferentSeen;
  /** Whether it refers to the person today. */
  readonly own: boolean;
  readonly names: readonly string[];
  readonly documents: readonly string[];
};

/** Documents of which facts are taken away in one transaction. */
const BATCH = 200;

/**
 * Forgets a person: everything that the person's documents say goes at once, and they are read anew without the person. Tombstones keep
 * documents that come later, or again, from bringing the person back. Where it is interrupted, calling it again does the rest.
 *
 * @param forgetting.id the person
 * @returns how many documents are read anew; null where there is no such person
 */
export async function forgetPerson(client: GraphClient, forgetting: Forgetting): Promise<number | null> {
  const documents = await client.inTransaction((transaction) => buryName(transaction, forgetting));
  if (documents === null) return null;
  for (let from = 0; from < documents.length; from += BATCH) {
    const documentIds = documents.slice(from, from + BATCH);
    await client.inTransaction(async (transaction) => {
      await forgetFacts(transaction, documentIds);
      await transaction.run(BLANK_DOCUMENTS, { documentIds });
      await renewJobs(transaction, documentIds);
    });
  }
  return documents.length;
}

/**
 * The jobs' locks make a writer that is just at it end first; what it wrote is then read anew like the rest. Mentions that are somebody else
 * today, since people decided so or other documents say more, but that their own documents take for the person, go too: the tombstones keep
 * them out of every new reading.
 */
async function buryName(
  transaction: GraphTransaction,
  { id, by, why, at }: Forgetting,
): Promise<string[] | null> {
  const known = await transaction.run<Mentions>(READ_MENTIONS_TO_FORGET, { id });
  if (known.length === 0) return null;
  const ids = unitsToForget(known.filter(({ own }) => own).map(({ referent }) => referent));
  const mentions = known.filter(({ own, referent }) => own || ids.includes(unitOf(referent).id));
  await transaction.run(WRITE_TOMBSTONES, { ids, by, why, at });
  const taken = await transaction.run<{ id: string }>(LIST_TAKEN);
  await renewJobs(
    transaction,
    taken.map((document) => document.id),
  );
  await forgetDecisions(
    transaction,
    mentions.flatMap(({ names }) => names),
  );
  return distinct(mentions.flatMap(({ documents }) => documents));
}
