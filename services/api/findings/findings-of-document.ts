import type { GraphClient } from '#graph-schema/client/graph-client.ts';
import type { RulePrecisions } from '#reading/rule-precisions.ts';
import { type AttributionRow, listAttributions } from '#store/browsing/findings/list-attributions.ts';
import { type ClaimRow, listClaims } from '#store/browsing/findings/list-claims.ts';
import { listReferents, type ReferentRow } from '#store/browsing/findings/list-referents.ts';
import type { DocumentDetailRow } from '#store/queries/get-document.ts';
import { LIMITS } from '../limits.ts';
import { precisionOf } from '../precision-of.ts';
import type { Findings } from '../schemas/findings.ts';

/** What was read in a document, from the facts that the graph keeps of it. */
export async function findingsOfDocument(
  { title, publishedAt, text, id }: DocumentDetailRow['document'],
  { graph, precisions }: { graph: GraphClient; precisions: RulePrecisions },
): Promise<Findings> {
  const wanted = { document: id, limit: LIMITS.findings };
  const [referents, claims, attributions] = await Promise.all([
    listReferents(graph, wanted),
    listClaims(graph, wanted),
    listAttributions(graph, wanted),
  ]);
  return {
    title,
    publishedAt,
    text: text ?? '',
    entities: referents.map((row) => toEntity(row, precisions)),
    roles: claims.flatMap((row) => toRole(row, precisions)),
    statements: attributions.map((row) => toStatement(row, precisions)),
    relations: claims.flatMap((row) => toRelation(row, precisions)),
  };
}

function toEntity({ referent, entityId }: ReferentRow, precisions: RulePrecisions) {
  const { id, kind: type, name, code, starts, ends, kinds, rules } = referent;
  const mentions = starts.flatMap((start, index) => {
    const [end, kind, rule] = [ends[index], kinds[index], rules[index] ?? ''];
    if (end === undefined || kind === undefined) return [];
    return [{ start, end, kind, rule, precision: precisionOf(rule, precisions) }];
  });
  return { id, type, name, code, mentions, entityId };
}

function toRole({ claim, subject, object }: ClaimRow, precisions: RulePrecisions) {
  if (claim.kind !== 'holding') return [];
  const { title, status, start, end, rule } = claim;
  const precision = precisionOf(rule, precisions);
  return [{ person: subject, title, of: object, status, start, end, rule, precision }];
}

function toRelation({ claim, subject, object, place }: ClaimRow, precisions: RulePrecisions) {
  if (claim.kind !== 'relation' || object === null) return [];
  const { type, start, end, rule } = claim;
  return [
    {
      type,
      from: subject,
      to: object,
      start,
      end,
      when: statedDate(claim),
      where: place,
      occasion: spanOf(claim.occasionStart, claim.occasionEnd),
      rule,
      precision: precisionOf(rule, precisions),
    },
  ];
}

function toStatement(row: AttributionRow, precisions: RulePrecisions) {
  const { attribution, by, affiliation, via, within, about, statementId } = row;
  const { id, mode, act, starts, ends, rule, speakerKind } = attribution;
  const speaker = spanOf(attribution.speakerStart, attribution.speakerEnd);
  return {
    id,
    speaker:
      speaker === null
        ? null
        : { ...speaker, entity: by, kind: speakerKind ?? ('named' as const), affiliation },
    cue: spanOf(attribution.cueStart, attribution.cueEnd),
    mode,
    act,
    spans: starts.flatMap((start, index) => spanOf(start, ends[index] ?? null) ?? []),
    about,
    nestedIn: within,
    reportedBy: via,
    when: statedDate(attribution),
    rule,
    precision: precisionOf(rule, precisions),
    statementId,
  };
}

/** A fact takes the day of publication where its words tell none; a finding has only what the words tell. */
function statedDate(fact: { date: string | null; dateSource: string }): string | null {
  return fact.dateSource === 'stated' ? fact.date : null;
}

function spanOf(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end };
}
