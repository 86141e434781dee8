import type { Holding } from '#api/schemas/holding.ts';
import type { Statement } from '../requests/resources.ts';
import type { Row } from './to-csv.ts';

/** A statement as a row of a table; the first piece of evidence tells where it stands. */
export function statementRow(statement: Statement): Row {
  const { id, text, mode, act, date, dateSource, speaker, about, documents, evidence } = statement;
  return {
    id,
    speaker: speaker?.name ?? null,
    statement: text,
    mode,
    act,
    date,
    dateSource,
    about: about.map(({ name }) => name).join('; '),
    documents,
    ...sourceOf(evidence),
  };
}

/** That somebody holds an office, as a row of a table. */
export function holdingRow({ person, role, of, status, ...holding }: Holding): Row {
  const { firstReported, lastReported, documents, stories, evidence } = holding;
  return {
    person: person.name,
    office: role.title,
    of: of?.name ?? null,
    status,
    firstReported,
    lastReported,
    documents,
    stories,
    ...sourceOf(evidence),
  };
}

function sourceOf([piece]: Statement['evidence']): Row {
  return {
    words: piece?.exact ?? null,
    document: piece?.document.title ?? null,
    publisher: piece?.document.publisher ?? null,
    url: piece?.document.url ?? null,
    rule: piece?.rule ?? null,
  };
}
