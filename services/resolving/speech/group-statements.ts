import type { Act, Mode, Speaker } from '#reading/extraction.ts';
import { compare, distinct } from '#resolving/canonical-order.ts';
import { contentId } from '#resolving/content-id.ts';
import { byDate, clusterByDay, WINDOW_DAYS } from './cluster-by-day.ts';
import { sourceIdOf } from './source-id.ts';

/** A report of something said, with what its referents turned out to be. */
export type Report = {
  readonly id: string;
  readonly text: string;
  readonly mode: Mode;
  readonly act: Act;
  readonly date: string | null;
  readonly day: string | null;
  readonly dateSource: 'stated' | 'published' | 'unknown';
  readonly documentId: string;
  /** Day of the document's publication. */
  readonly reported: string | null;
  readonly storyId: string;
  /** Entity id of the speaker. */
  readonly by: string | null;
  /** The speaker's name as the document has it at its fullest. */
  readonly byName: string | null;
  readonly speakerKind: Speaker['kind'] | null;
  readonly speakerLabel: string | null;
  /** Entity id of what an unnamed source speaks for. */
  readonly affiliated: string | null;
  /** Entity ids. */
  readonly about: readonly string[];
};

/** An unnamed speaker. */
export type SourceSpeaker = {
  readonly id: string;
  readonly label: string;
  readonly kind: Speaker['kind'];
  readonly storyId: string;
  readonly speaksFor: string | null;
};

/** What was said, once. */
export type Statement = {
  readonly id: string;
  readonly text: string;
  readonly mode: Mode;
  readonly act: Act;
  readonly date: string | null;
  readonly day: string | null;
  readonly dateSource: Report['dateSource'];
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  readonly documents: readonly string[];
  readonly stories: number;
  /** Entity id, or the id of `source`, or null where nobody is named and nobody is written. */
  readonly speaker: string | null;
  readonly source: SourceSpeaker | null;
  /** What the reports call the speaker at the fullest; the entity's own name may change with documents that this does not look at. */
  readonly speakerName: string | null;
  readonly about: readonly string[];
  readonly reports: readonly string[];
};

/** Of several reports the more literal one counts: who quotes knows the words. */
const MODES: readonly Mode[] = ['direct', 'mixed', 'indirect'];
const ACTS: readonly Act[] = ['speech', 'writing', 'thought', 'attitude', 'plan'];
const DATE_SOURCES = ['stated', 'published', 'unknown'] as const;

/**
 * The statements that reports of the same words tell of: one for each speaker and time. Nobody's words stay within their story.
 *
 * @param block.words the key that the reports share
 */
export function groupStatements({
  words,
  reports,
}: {
  words: string;
  reports: readonly Report[];
}): Statement[] {
  const spoken = reports.map((report) => ({ report, source: sourceOf(report) }));
  const groups = Map.groupBy(
    spoken,
    ({ report, source }) => report.by ?? source?.id ?? `nobody in ${report.storyId}`,
  );
  return [...groups]
    .sort(([one], [other]) => compare(one, other))
    .flatMap(([speaker, members]) => {
      const source = members[0]?.source ?? null;
      const clusters = clusterByDay(
        members.map(({ report }) => report),
        WINDOW_DAYS,
      );
      return clusters.map((cluster) => statement({ words, speaker, source, reports: cluster }));
    });
}

function sourceOf({ by, speakerKind, speakerLabel, storyId, affiliated }: Report): SourceSpeaker | null {
  if (by !== null || speakerLabel === null) return null;
  if (speakerKind === null || speakerKind === 'named') return null;
  const id = sourceIdOf({ storyId, label: speakerLabel, affiliation: affiliated });
  return { id, label: speakerLabel, kind: speakerKind, storyId, speaksFor: affiliated };
}

function statement({
  words,
  speaker,
  source,
  reports,
}: {
  words: string;
  speaker: string;
  source: SourceSpeaker | null;
  reports: readonly Report[];
}): Statement {
  const [best] = [...reports].sort(byWording);
  const [dating] = [...reports].sort(byDating);
  const published = reports.flatMap(({ reported }) => reported ?? []).sort();
  const documents = distinct(reports.map(({ documentId }) => documentId));
  return {
    id: contentId('Statement', words, speaker, dating?.day ?? null, best?.act ?? null),
    text: best?.text ?? '',
    mode: best?.mode ?? 'indirect',
    act: best?.act ?? 'speech',
    date: dating?.date ?? null,
    day: dating?.day ?? null,
    dateSource: dating?.dateSource ?? 'unknown',
    firstReported: published[0] ?? null,
    lastReported: published.at(-1) ?? null,
    documents,
    stories: new Set(reports.map(({ storyId }) => storyId)).size,
    speaker: reports[0]?.by ?? source?.id ?? null,
    source,
    speakerName: fullestName(reports) ?? source?.label ?? null,
    about: distinct(reports.flatMap(({ about }) => about)),
    reports: distinct(reports.map(({ id }) => id)),
  };
}

/** The longest name, of several the first. */
function fullestName(reports: readonly Report[]): string | null {
  const names = distinct(reports.flatMap(({ byName }) => byName ?? []));
  return names.sort((one, other) => other.length - one.length)[0] ?? null;
}

function byWording(one: Report, other: Report): number {
  return (
    MODES.indexOf(one.mode) - MODES.indexOf(other.mode) ||
    ACTS.indexOf(one.act) - ACTS.indexOf(other.act) ||
    other.text.length - one.text.length ||
    compare(one.text, other.text)
  );
}

/** A stated date before a published one, then the earliest. */
function byDating(one: Report, other: Report): number {
  return DATE_SOURCES.indexOf(one.dateSource) - DATE_SOURCES.indexOf(other.dateSource) || byDate(one, other);
}
