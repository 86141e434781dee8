import type { Named } from '#store/queries/entity-kind.ts';
import { findPath, type PathStepRow } from '#store/queries/find-path.ts';
import { gatherClaimEvidence, gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { typeInWords } from '../relation-words.ts';

/**
 * How two that no document connects are connected through others: a shortest way, step by step, each with its words. Steps lie
 * in several collections, so a question within one of them has none.
 */
export async function findWay(
  { one, other, description }: { one: Named; other: Named; description: string },
  asking: Asking,
): Promise<Finding> {
  const steps =
    asking.collection === null ? await findPath(asking.graph, { one: one.id, other: other.id }) : [];
  const none = `no document connects ${one.name} and ${other.name}`;
  return {
    description,
    names: [one, other],
    known: true,
    answers: await stepAnswers(steps, asking),
    sentence:
      steps.length === 0
        ? `Nothing found: ${none}.`
        : `${none[0]?.toUpperCase()}${none.slice(1)} directly, but through others: ${steps.map(stepInWords).join('; ')}.`,
    cypher: steps.length === 0 ? null : showWay(steps),
    meant: [],
  };
}

async function stepAnswers(steps: readonly PathStepRow[], { graph }: Asking): Promise<AnswerItem[]> {
  const claims = await gatherClaimEvidence(graph, { ids: steps.flatMap((step) => step.claims.slice(0, 1)) });
  const statements = await gatherStatementEvidence(graph, {
    ids: steps.flatMap((step) => step.statements),
    each: 1,
  });
  return steps.map((step) => ({
    kind: 'Step',
    id: `${step.from.id}-${step.type}-${step.to.id}`,
    name: stepInWords(step),
    evidence: [
      ...step.claims.slice(0, 1).flatMap((id) => claims.get(id) ?? []),
      ...step.statements.flatMap((id) => statements.get(id) ?? []),
    ],
  }));
}

function stepInWords({ type, from, to }: PathStepRow): string {
  return `${from.name} ${typeInWords(type)} ${to.name}`;
}

function showWay(steps: readonly PathStepRow[]): string {
  const ids = literal([...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))]);
  const types = [...new Set(steps.map(({ type }) => type))].join('|');
  return `MATCH path = (from)-[:${types}]->(to)\nWHERE from.id IN ${ids} AND to.id IN ${ids}\nRETURN path`;
}
