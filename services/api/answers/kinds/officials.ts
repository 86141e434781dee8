import type { Phrase } from '#questions/phrases/phrase.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { findInstitutions } from '#store/queries/find-institutions.ts';
import { type HoldingRow, listHoldings } from '#store/queries/list-holdings.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { unknownName } from '../unknown-name.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';

const HOLDINGS = 100;

type AskedOfficials = { readonly body: Phrase; readonly standing: 'current' | 'former' | null };

/** "Which NATO officials are named?": everybody who holds an office of a country, its institutions, or an organization. */
export async function findOfficials({ body, standing }: AskedOfficials, asking: Asking): Promise<Finding> {
  const linked = await linkPhrase(body, { ...asking, kinds: null });
  if (!linked.found) return unknownName(body, { linked, description: `who holds an office of ${body.text}` });
  const { entity } = linked;
  const held = await holdingsOf(entity, asking);
  const rows = held.filter(
    ({ holding }) => standing === null || (holding.status === 'former') === (standing === 'former'),
  );
  return {
    description: `who holds an office of ${entity.name}`,
    names: [entity],
    known: true,
    answers: await holderAnswers(rows, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document names anybody with an office of ${entity.name}.`
        : `Offices of ${entity.name}: ${listInWords(rows.map(holdingInWords))}.`,
    cypher: showHoldings(rows),
    meant: [],
  };
}

async function holdingsOf(entity: EntityRow, { graph, collection }: Asking): Promise<HoldingRow[]> {
  const isCountry = entity.kind === 'Country' && entity.code !== null;
  const institutions = isCountry ? await findInstitutions(graph, `${entity.code?.toLowerCase()}.`) : [];
  const filters = { person: null, titleKeys: null, status: null, asOf: null, collection, limit: HOLDINGS };
  const held = await Promise.all(
    [entity, ...institutions].map(({ id }) => listHoldings(graph, { ...filters, of: id })),
  );
  return held.flat();
}
