import type { Extraction } from '#reading/extraction.ts';
import type { RulePrecisions } from '#reading/rule-precisions.ts';
import { precisionOf } from '../precision-of.ts';
import type { Findings } from '../schemas/findings.ts';

/** What reading found, with how reliable each rule is; nothing of it is in the graph. */
export function findingsOfExtraction(extraction: Extraction, precisions: RulePrecisions): Findings {
  const judged = <Fact extends { rule: string }>(fact: Fact) => ({
    ...fact,
    precision: precisionOf(fact.rule, precisions),
  });
  const { title, publishedAt, text, entities, roles, statements, relations } = extraction;
  return {
    title,
    publishedAt,
    text,
    entities: entities.map((entity) => ({
      ...entity,
      entityId: null,
      mentions: entity.mentions.map(judged),
    })),
    roles: roles.map(judged),
    statements: statements.map((statement) => ({ ...judged(statement), statementId: null })),
    relations: relations.map(judged),
  };
}
