import type { OfficePhrase } from '#questions/phrases/read-office.ts';
import type { SpeakerClass } from '#questions/phrases/speaker-class.ts';
import type { EntityRow } from '#store/queries/find-entities.ts';
import { keepClass } from '#store/queries/keep-class.ts';
import type { AnswerItem } from '../schemas/answer.ts';
import type { Asking, Finding } from './finding.ts';
import { count, listInWords } from './in-words.ts';
import { institutionsOf } from './institutions-of.ts';
import { keepAnswers } from './keep-answers.ts';
import { GENERAL_OFFICES } from './like-offices.ts';
import { linkName } from './link-name.ts';
import { officeTitles } from './office-titles.ts';
import { regionOf } from './regions.ts';
import { unknownName } from './unknown-name.ts';

/** Answers of these kinds are no speakers, and are kept as they are. */
const NO_SPEAKERS: ReadonlySet<AnswerItem['kind']> = new Set([
  'Role',
  'Conflict',
  'Document',
  'Relation',
  'Step',
]);

/**
 * Keeps the answers that are of the class that the question asks for: of those who warned, the ministers. Where the class names a
 * country or body that nobody knows, nothing is found.
 */
export async function keepAmong(finding: Finding, among: SpeakerClass, asking: Asking): Promise<Finding> {
  if (finding.answers.length === 0)
    return { ...finding, description: `${finding.description}, of ${among.text}` };
  const region = among.body === null ? null : regionOf(among.body.text);
  const body =
    among.body === null || region !== null
      ? null
      : await linkName(among.body.text, { ...asking, kinds: null });
  const description = `${finding.description}, of ${among.text}`;
  if (among.body !== null && body?.found === false)
    return unknownName(among.body, { linked: body, description });
  const affiliation = body?.found ? body.entity : null;
  const titles = among.office === null ? null : await titlesOf(among.office, { ...asking, of: affiliation });
  const speakers = finding.answers.map(speakerOf).filter((id) => id !== null);
  const kept = await keepClass(asking.graph, {
    ids: [...new Set(speakers)],
    kind: among.kind,
    noun: among.noun,
    titleKeys: titles,
    affiliation: affiliation?.id ?? null,
    institutions: affiliation === null ? null : institutionsOf(affiliation),
    ...(region === null ? {} : { region: region.codes, regionWords: region.words }),
  });
  const answers = finding.answers.filter((answer) => {
    const speaker = speakerOf(answer);
    return speaker === null ? NO_SPEAKERS.has(answer.kind) : kept.has(speaker);
  });
  const names = listInWords([...new Set(answers.map(({ name }) => name))]);
  return {
    ...keepAnswers(finding, answers),
    description,
    known: answers.length > 0,
    sentence:
      answers.length === 0
        ? `Nothing found: no document tells ${description}${finding.among === undefined ? '' : `, among ${finding.among}`}.`
        : `${count(answers.length, 'answer')}, of ${among.text}: ${names}.`,
  };
}

/** An office with all that it heads or covers: "leaders" are presidents, chancellors and others. */
async function titlesOf(
  { title }: OfficePhrase,
  { of, ...asking }: Asking & { of: EntityRow | null },
): Promise<string[]> {
  const titles = await officeTitles(title, { ...asking, of: of?.id ?? null });
  return [...new Set([...titles.flat(), ...(GENERAL_OFFICES[title.toLowerCase()] ?? [])])];
}

function speakerOf({ kind, id, speaker }: AnswerItem): string | null {
  if (kind === 'Statement') return speaker?.id ?? null;
  return NO_SPEAKERS.has(kind) ? null : id;
}
