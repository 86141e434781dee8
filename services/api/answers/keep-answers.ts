import type { AnswerItem } from '../schemas/answer.ts';
import { withoutIds } from './browser-cypher.ts';
import type { Finding } from './finding.ts';

/** A finding with some of its answers alone, which its query in Neo4j Browser shows as well. */
export function keepAnswers(finding: Finding, kept: readonly AnswerItem[]): Finding {
  const ids = finding.answers.filter((answer) => !kept.includes(answer)).map(({ id }) => id);
  return { ...finding, answers: kept, cypher: withoutIds(finding.cypher, ids) };
}
