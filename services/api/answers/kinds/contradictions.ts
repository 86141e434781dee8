import type { Phrase } from '#questions/phrases/phrase.ts';
import { readOffice } from '#questions/phrases/read-office.ts';
import { type ConflictRow, listConflicts } from '#store/queries/list-conflicts.ts';
import { presentConflicts } from '../../evidence/present-conflicts.ts';
import { literal } from '../browser-cypher.ts';
import type { Asking, Finding } from '../finding.ts';
import { count } from '../in-words.ts';
import { linkName } from '../link-name.ts';
import { linkOfficeBodies, listOfficeHolders } from '../office-holders.ts';
import { unknownName } from '../unknown-name.ts';

const CONFLICTS = 50;

/** "Who contradicts whom on Hegseth's role?" */
export async function findContradictions(
  { touching }: { touching: Phrase | null },
  asking: Asking,
): Promise<Finding> {
  const about = touching === null ? '' : ` about ${touching.text}`;
  const offices = touching === null ? [] : await rolesNamed(touching, asking);
  const linked = touching === null || offices.length > 0 ? null : await linkTouched(touching, asking);
  if (touching !== null && linked?.found === false)
    return unknownName(touching, { linked, description: `where documents contradict each other${about}` });
  const entity = linked?.found ? linked.entity : null;
  const rows = await listConflicts(asking.graph, {
    touches: touching === null ? null : entity === null ? offices : [entity.id],
    collection: asking.collection,
    limit: CONFLICTS,
  });
  const conflicts = await presentConflicts(asking.graph, rows);
  return {
    description: `where documents contradict each other${entity === null ? about : ` about ${entity.name}`}`,
    names: entity === null ? [] : [entity],
    known: true,
    answers: conflicts.map(({ id, name, sides }) => ({
      kind: 'Conflict',
      id,
      name,
      sides,
      evidence: sides.flatMap((side) => side.evidence),
    })),
    sentence:
      rows.length === 0
        ? `Nothing found: no documents contradict each other${about}.`
        : `${count(rows.length, 'contradiction')}: ${rows.map(({ conflict }) => conflict.name).join('; ')}.`,
    cypher: showConflicts(rows),
    meant: [],
  };
}

/** Words for what is contradicted rather than who is meant: "Hegseth's role". */
const TOPIC = /(?:['’]s)?\s+(?:role|roles|office|offices|job|title|position|post)$/i;

/** The roles that an office in a question means; none where it names no office. */
async function rolesNamed(phrase: Phrase, asking: Asking): Promise<string[]> {
  const { titles } = asking.gazetteers;
  const office = readOffice(phrase.words, { question: asking.question, titles });
  if (office === null) return [];
  const { of } = await linkOfficeBodies(office, asking);
  const bodies = { of: of?.found ? of.entity : null, at: null };
  const rows = await listOfficeHolders({ office, past: true, days: null, ...bodies }, asking);
  return [...new Set(rows.map(({ role }) => role.id))];
}

function linkTouched({ text }: Phrase, asking: Asking) {
  return linkName(text.replace(TOPIC, ''), { ...asking, kinds: null });
}

function showConflicts(rows: readonly ConflictRow[]): string | null {
  if (rows.length === 0) return null;
  const ids = literal(rows.map(({ conflict }) => conflict.id));
  return `MATCH path = (conflict:Conflict)-[:BETWEEN]->() WHERE conflict.id IN ${ids}\nRETURN path`;
}
