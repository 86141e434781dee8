import type { Phrase } from '#questions/phrases/phrase.ts';
import type { Days } from '#questions/understanding.ts';
import { foldWords } from '#resolving/names/fold-words.ts';
import { getStatements } from '#store/queries/get-statements.ts';
import { listMentioningDocuments } from '#store/queries/list-mentioning-documents.ts';
import { listRevised, type RevisedRow } from '#store/queries/list-revised.ts';
import type { StatementRow } from '#store/queries/list-statements.ts';
import { type EvidenceById, gatherStatementEvidence } from '../../evidence/gather-evidence.ts';
import type { AnswerItem } from '../../schemas/answer.ts';
import { showStatements } from '../browser-cypher.ts';
import { contentWords } from '../content-words.ts';
import type { Asking, Finding } from '../finding.ts';
import { count } from '../in-words.ts';
import { linkPhrase } from '../link-phrase.ts';
import { titlesWith } from '../titles-with.ts';
import { statementAnswer } from './statement-answer.ts';

const DOCUMENTS = 100;
/** Pages of which the changes are told at once, and statements of each side. */
const PAGES = 5;
const STATEMENTS_EACH = 50;

type VersionsAsked = { readonly about: Phrase | null; readonly days: Days | null };

/** "What changed between the versions of the cable story?": what only the newer page reports, and what only the older one did. */
export async function findVersions({ about, days }: VersionsAsked, asking: Asking): Promise<Finding> {
  const on = about === null ? '' : ` on “${about.text}”`;
  const description = `what changed between versions of articles${on}`;
  const ids = about === null ? null : await documentsOn(about, asking);
  const pages = await listRevised(asking.graph, {
    ...{ ids, from: days?.from ?? null, to: days?.to ?? null, collection: asking.collection },
    ...{ each: STATEMENTS_EACH, limit: PAGES },
  });
  const changed = await Promise.all(pages.map((page) => changesOf(page, asking)));
  const answers = changed.flatMap(({ items }) => items);
  return {
    description,
    names: [],
    known: pages.length > 0,
    answers,
    sentence:
      pages.length === 0
        ? `Nothing found: no article${on} was read in more than one version.`
        : changed.map(({ told }) => told).join(' '),
    cypher: showStatements(answers.map(({ id }) => id)),
    meant: [],
  };
}

/** Documents that name what is asked for, or have its words in their headline. */
async function documentsOn(about: Phrase, asking: Asking): Promise<string[]> {
  const titled = await titlesWith({ groups: contentWords(about.words), days: null }, asking);
  const ids = titled.map(({ id }) => id);
  const linked = await linkPhrase(about, { ...asking, kinds: null });
  if (!linked.found) return ids;
  const rows = await listMentioningDocuments(asking.graph, {
    ...{ id: linked.entity.id, from: null, to: null, collection: asking.collection, limit: DOCUMENTS },
  });
  return [...ids, ...rows.map(({ document }) => document.id)];
}

/** The statements that only one of two versions reports, and a sentence that counts them. */
async function changesOf(
  { newer, older, added, removed }: RevisedRow,
  asking: Asking,
): Promise<{ items: AnswerItem[]; told: string }> {
  const ids = [...added, ...removed];
  const rows = await getStatements(asking.graph, ids);
  const evidence = await gatherStatementEvidence(asking.graph, {
    ...{ ids, each: 1, collection: asking.collection },
  });
  const [news, gone] = [added, removed].map((side) => rows.filter((row) => side.includes(row.statement.id)));
  const items = [
    ...changeItems(news ?? [], { others: gone ?? [], change: 'added', evidence }),
    ...changeItems(gone ?? [], { others: news ?? [], change: 'removed', evidence }),
  ];
  const [more, less] = (['added', 'removed'] as const).map(
    (change) => items.filter((item) => item.change === change).length,
  );
  const changes = `${count(more ?? 0, 'statement')} ${more === 1 ? 'is' : 'are'} new, ${less} ${less === 1 ? 'is' : 'are'} gone`;
  return {
    items,
    told: `${titleOf(newer)} took the place of ${titleOf(older)}: ${items.length === 0 ? 'the same is reported' : changes}.`,
  };
}

/** Short words are not grouped across versions; who said the very same in both changed nothing. */
function changeItems(
  rows: readonly StatementRow[],
  {
    others,
    change,
    evidence,
  }: { others: readonly StatementRow[]; change: 'added' | 'removed'; evidence: EvidenceById },
): AnswerItem[] {
  const keyOf = ({ statement, speaker }: StatementRow) =>
    `${speaker?.id ?? ''} ${foldWords(statement.text).join(' ')}`;
  const kept = new Set(others.map(keyOf));
  return rows
    .filter((row) => !kept.has(keyOf(row)))
    .map((row) => ({ ...statementAnswer(row, evidence), change }));
}

/** "“Cable damaged” (2025-11-03)", by the day of its last change */
function titleOf({ title, publishedAt, updatedAt }: RevisedRow['newer']): string {
  const day = (updatedAt ?? publishedAt)?.slice(0, 10);
  return `“${title ?? 'Untitled'}”${day === undefined ? '' : ` (${day})`}`;
}
