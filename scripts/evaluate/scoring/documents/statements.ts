import { rowOfAttributions } from '../../gold/from-labels.ts';
import type { LabelledStatement } from '../../labels/labelled-document.ts';
import { type AttributionVerdict, judgeAttributions, scoreAttributions } from '../attributions.ts';
import { type Counts, matched, share, sumCounts } from '../counts.ts';
import { judgeAbout } from './about.ts';
import type { ScoredDocument, Verdict } from './document.ts';

/** Statements with their verdicts: right when the words are and the source is. */
export function judgeStatements({ labelled, prediction }: ScoredDocument): Verdict[] {
  return judgeAttributions(rowOfAttributions(labelled), prediction).map(
    ({ statement, sourceRight, counted }) => ({
      kind: 'statement',
      rule: statement.rule,
      right: counted ? sourceRight : null,
    }),
  );
}

/**
 * Counts of statements as in further sets, and of what only our labels say: of the right ones, how often the speaker's
 * entity, mode, act, cue and nesting are right, and which entities they are `about`.
 */
export function scoreStatements(document: ScoredDocument): Record<string, Counts> {
  const gold = rowOfAttributions(document.labelled);
  const verdicts = judgeAttributions(gold, document.prediction);
  const right = verdicts.filter(({ counted, sourceRight }) => counted && sourceRight);
  const details = right.map((verdict) => scoreDetails(document, verdict));
  const none = { about: matched(0, 0, missedAbout(document, right)) };
  return sumCounts([scoreAttributions(gold, document.prediction), ...details, none]);
}

/** The subject whose labels always say the day of a statement, or that there is none. */
const DATED = 'dates';

function scoreDetails(
  document: ScoredDocument,
  { statement, gold }: AttributionVerdict,
): Record<string, Counts> {
  const wanted = document.labelled.statements[gold ?? -1] as LabelledStatement;
  const entity = entityOf(document, statement.speaker?.entity ?? null);
  const relay = entityOf(document, statement.reportedBy);
  const about = judgeAbout(document, { wanted, statement });
  const { when, via, cues, nestedIn } = wanted;
  return {
    'speaker entity': shareOfOne(speakerEntityIsRight(wanted, entity)),
    mode: shareOfOne(wanted.modes.includes(statement.mode)),
    act: shareOfOne(wanted.acts.length === 0 || wanted.acts.includes(statement.act)),
    cue: shareOfOne(
      cues.some((cue) => overlaps(cue, statement.cue)),
      cues.length > 0,
    ),
    'day of statements': shareOfOne(when === statement.when, document.labelled.subject === DATED),
    'relayed by': shareOfOne(via === relay, via !== null),
    nesting: shareOfOne((nestedIn === null) === (statement.nestedIn === null)),
    about: matched(about.right.length, about.right.length + about.wrong.length, wanted.about.length),
  };
}

/** One case of a share, or none where nothing was asked. */
function shareOfOne(right: boolean, asked = true): Counts {
  return share(Number(asked && right), Number(asked));
}

/** What statements that were not found are about is missed too. */
function missedAbout({ labelled }: ScoredDocument, right: readonly AttributionVerdict[]): number {
  const found = new Set(right.map(({ gold }) => gold));
  return labelled.statements
    .filter(({ optional }, index) => !optional && !found.has(index))
    .reduce((sum, { about }) => sum + about.length, 0);
}

function speakerEntityIsRight({ speakers }: LabelledStatement, entity: number | null): boolean {
  if (speakers.length === 0) return entity === null;
  return speakers.some((speaker) => speaker.entity === entity || (speaker.affiliation ?? -1) === entity);
}

/** The labelled entity of a predicted id: null for none, -1 for one that is not labelled. */
function entityOf({ aligned }: ScoredDocument, id: string | null): number | null {
  return id === null ? null : (aligned.get(id) ?? -1);
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number } | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}
