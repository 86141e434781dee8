import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import type { DeliveryRow } from './delivery-row.ts';

export const STORE_DELIVERIES = /* cypher */ `
  UNWIND $deliveries AS row
  MATCH (document:Document {id: row.documentId})
  WITH document, row, NOT EXISTS { (document)<-[:DELIVERED]-(:Delivery {signature: row.signature}) } AS news
  MERGE (delivery:Delivery {id: row.properties.id})
  SET delivery = row.properties, delivery.signature = row.signature
  MERGE (delivery)-[:DELIVERED]->(document)
  RETURN row.documentId AS documentId, news
`;

/** Stores arrivals. @returns for each whether it says something of the document that no earlier one said */
export function storeDeliveries(
  transaction: GraphTransaction,
  deliveries: readonly DeliveryRow[],
): Promise<{ documentId: string; news: boolean }[]> {
  return transaction.run(STORE_DELIVERIES, { deliveries });
}
