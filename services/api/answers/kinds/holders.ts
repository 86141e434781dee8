import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { Days } from '#questions/understanding.ts';
import type { HoldingRow } from '#store/queries/list-holdings.ts';
import { findOfficeHolders } from '../find-office-holders.ts';
import type { Asking, Finding } from '../finding.ts';
import { listInWords } from '../in-words.ts';
import type { Linked } from '../link-name.ts';
import { unknownName } from '../unknown-name.ts';
import { findContested } from './find-contested.ts';
import { holderAnswers, holdingInWords, showHoldings } from './holdings.ts';

type AskedHolders = { readonly office: OfficePhrase; readonly past: boolean; readonly days: Days | null };

/** "Who is the secretary of state of the United States?" */
export async function findHolders(asked: AskedHolders, asking: Asking): Promise<Finding> {
  const { office } = asked;
  const { of, at, rows } = await findOfficeHolders(asked, asking);
  // A city stays what it was called: "the mayor of Paris" is nobody of France.
  const isCity = of?.bySeat === true;
  const description = describe(office, {
    of: nameOf(isCity ? null : of, office.of),
    at: nameOf(at, office.at),
  });
  if (office.of !== null && of?.found === false && rows.length === 0) {
    const whole = await findWholeTitle(asked, asking);
    return whole ?? unknownName(office.of, { linked: of, description });
  }
  if (office.at !== null && at?.found === false) return unknownName(office.at, { linked: at, description });
  const ofCity = isCity && rows.every((row) => row.of === null);
  const bodies = { of: of?.found && !ofCity ? of.entity : null, at: at?.found ? at.entity : null };
  const { supported, contested } = await findContested(rows, asking);
  return {
    description,
    names: [bodies.of, bodies.at].filter((entity) => entity !== null),
    known: true,
    answers: await holderAnswers(supported, asking),
    sentence:
      rows.length === 0
        ? `Nothing found: no document says ${description}.`
        : `${supportedInWords(supported, { description, place: office.of?.text ?? null })}${contradictedBy(contested)}`,
    cypher: showHoldings(rows),
    meant: [],
  };
}

/** "Professor of international security": what was taken for a body may be a part of the title; null where nobody holds that. */
async function findWholeTitle(asked: AskedHolders, asking: Asking): Promise<Finding | null> {
  const { phrase } = asked.office;
  const office = { ...asked.office, title: phrase.text, of: null };
  const finding = await findHolders({ ...asked, office }, asking);
  return finding.answers.length > 0 ? finding : null;
}

/** @param told.place what the question says the office is of: that of what has no entity is told by the words alone */
function supportedInWords(
  rows: readonly HoldingRow[],
  { description, place }: { description: string; place: string | null },
): string {
  const [row] = rows;
  if (row === undefined || rows.length > 1)
    return `${capital(description)}: ${listInWords(rows.map((each) => `${holdingInWords(each)} (${storiesOf(each)})`))}.`;
  const { person, role, of, holding } = row;
  const standing = holding.status === 'current' ? '' : `${holding.status} `;
  const body = of?.name ?? place;
  const office = body === null ? role.title : `${role.title} of ${body}`;
  return `${person.name} is ${standing}${office} (${storiesOf(row)}).`;
}

function contradictedBy(contested: readonly HoldingRow[]): string {
  if (contested.length === 0) return '';
  const others = contested.map((row) => `${row.person.name} (${storiesOf(row)})`);
  return ` Contradicted by documents that name ${listInWords(others)}.`;
}

function storiesOf({ holding }: HoldingRow): string {
  return holding.stories === 1 ? '1 story' : `${holding.stories} stories`;
}

function nameOf(linked: Linked | null, phrase: { text: string } | null): string | null {
  return linked?.found && phrase !== null ? linked.entity.name : (phrase?.text ?? null);
}

function describe({ title, status }: OfficePhrase, { of, at }: { of: string | null; at: string | null }) {
  const standing = status === null || status === 'current' ? '' : `${status} `;
  const bodies = `${of === null ? '' : ` of ${of}`}${at === null ? '' : ` to ${at}`}`;
  return `who is ${standing}${title}${bodies}`;
}

function capital(text: string): string {
  return text[0]?.toUpperCase() + text.slice(1);
}
