import { foldWords } from '#resolving/names/fold-words.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import { listMentioningDocuments } from '#store/queries/list-mentioning-documents.ts';
import { presentHoldings } from '../evidence/present-holdings.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Asking } from './finding.ts';
import { knownEntity } from './known-entity.ts';

const DOCUMENTS = 500;

/** "The Swedish ambassador to the OSCE": somebody sent to somewhere else. */
const SENT_TO = /\bto (?:the )?(\p{Lu}[\p{L}\p{M}.]*)/u;

/**
 * Keeps those who are sent to a body: an office is kept as that of whoever sends, so "Finland's ambassador to NATO" is told by
 * the words of its claim, or, where they name nobody ("Lithuania's ambassador, J. V."), by what else the document speaks of.
 */
export async function keepAccredited(
  rows: readonly HoldingRow[],
  { at, asking }: { at: EntityRow; asking: Asking },
): Promise<HoldingRow[]> {
  if (rows.length === 0) return [];
  const shown = await presentHoldings(asking.graph, rows, asking);
  const mentioning = await listMentioningDocuments(asking.graph, {
    id: at.id,
    from: null,
    to: null,
    collection: asking.collection,
    limit: DOCUMENTS,
  });
  const documents = new Set(mentioning.map(({ document }) => document.id));
  return rows.filter((_, index) =>
    (shown[index]?.evidence ?? []).some((evidence) => isSentTo(evidence, { at, documents, asking })),
  );
}

function isSentTo(
  { exact, suffix, document }: Evidence,
  { at, documents, asking }: { at: EntityRow; documents: ReadonlySet<string>; asking: Asking },
): boolean {
  const named = SENT_TO.exec(exact + suffix.slice(0, 20))?.[1];
  if (named === undefined) return documents.has(document.id);
  if (at.code !== null && knownEntity(named, asking.gazetteers)?.code === at.code) return true;
  const [first] = foldWords(named);
  return [at.name, ...at.aliases].some((name) => foldWords(name)[0] === first);
}
