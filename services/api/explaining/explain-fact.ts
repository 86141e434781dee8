import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { RulePrecisions } from '#reading/rule-precisions.ts';
import type { FactRow } from '#store/browsing/explaining/find-fact.ts';
import { listAlternatives } from '#store/browsing/explaining/list-alternatives.ts';
import { listSupport, type NamePart, type SupportRow } from '#store/browsing/explaining/list-support.ts';
import { gatherAttributionEvidence, gatherClaimEvidence } from '../evidence/gather-evidence.ts';
import { precisionOf } from '../precision-of.ts';
import type { Explanation } from '../schemas/explanation.ts';

/** Claims and reports that are shown of what many documents say. */
export const SUPPORT = 20;
const ALTERNATIVES = 20;

const PARTS = {
  BY: 'speaker',
  ABOUT: 'about',
  VIA: 'via',
  AFFILIATED: 'affiliation',
  SUBJECT: 'subject',
  OBJECT: 'object',
  WHERE: 'where',
} as const satisfies Record<NamePart, string>;

/** Why the graph says so: the words behind a fact, the rules that took them so, and what else they could have meant. */
export async function explainFact(
  { claims, attributions, ...fact }: FactRow,
  { graph, precisions }: { graph: GraphClient; precisions: RulePrecisions },
): Promise<Explanation> {
  const support = await listSupport(graph, [...claims, ...attributions].slice(0, SUPPORT));
  const evidence = new Map([
    ...(await gatherClaimEvidence(graph, { ids: claims })),
    ...(await gatherAttributionEvidence(graph, attributions)),
  ]);
  return {
    fact: fact as Explanation['fact'],
    support: support.map(({ kind, id, rule, date, dateSource, names }) => ({
      kind,
      id,
      rule,
      precision: precisionOf(rule, precisions),
      date,
      dateSource,
      evidence: evidence.get(id)?.[0] ?? null,
      names: names.map(({ part, name, entity, rule: why }) => ({
        part: PARTS[part],
        name,
        entity,
        rule: why,
      })),
    })),
    alternatives: await alternativesTo(support, { graph, claims }),
  };
}

/** What the newest words could have been taken for; for what many say alike, one look is enough. */
function alternativesTo(
  support: readonly SupportRow[],
  { graph, claims }: { graph: GraphClient; claims: readonly string[] },
) {
  const [newest] = support;
  if (newest === undefined) return [];
  const names = support.flatMap((row) => row.names);
  return listAlternatives(graph, {
    surnames: [...new Set(names.flatMap(({ surname }) => surname ?? []))],
    chosen: [...new Set(names.flatMap(({ entity }) => entity?.id ?? []))],
    claims,
    document: newest.documentId,
    start: newest.start,
    end: newest.end,
    limit: ALTERNATIVES,
  });
}
