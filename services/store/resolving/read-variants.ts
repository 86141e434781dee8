import type { GraphTransaction } from '#graph-schema/client/graph-client.ts';
import { WINDOW_DAYS } from '#resolving/speech/cluster-by-day.ts';
import type { Said } from '#resolving/speech/variants.ts';

export const READ_VARIANTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (statement:Statement {id: id})
  CALL (statement) {
    MATCH (other:Statement {variantKey1: statement.variantKey1})
          WHERE statement.dayNumber - $days <= other.dayNumber <= statement.dayNumber + $days RETURN other
    UNION MATCH (other:Statement {variantKey2: statement.variantKey2})
          WHERE statement.dayNumber - $days <= other.dayNumber <= statement.dayNumber + $days RETURN other
    UNION MATCH (other:Statement {variantKey3: statement.variantKey3})
          WHERE statement.dayNumber - $days <= other.dayNumber <= statement.dayNumber + $days RETURN other
  }
  WITH statement, other WHERE other <> statement
  RETURN statement { .id, .text, .dayNumber } AS statement, other { .id, .text, .dayNumber } AS candidate
`;

/** Pairs of statements that share a key and are of about the same time: those of one speaker that may be variants of each other. */
export function readVariants(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<{ statement: Said; candidate: Said }[]> {
  return transaction.run<{ statement: Said; candidate: Said }>(READ_VARIANTS, {
    ids,
    days: WINDOW_DAYS,
  });
}
