import type { Extraction, Span, Statement } from '#reading/extraction.ts';
import type { AttributionsRow, GoldAttribution, Stretch } from '../gold/gold.ts';
import { type Counts, matched, share } from './counts.ts';
import { matchGreedily } from './match-greedily.ts';
import { contentWords, indexWords, jaccard, sourceWords, type WordIndex, wordsIn } from './words.ts';

/** A predicted statement with its verdict; `gold` is the index of the attribution that it renders, or null. */
export type AttributionVerdict = {
  statement: Statement;
  gold: number | null;
  sourceRight: boolean;
  /** False where it only renders an optional attribution or lies in a part that is no article text. */
  counted: boolean;
};

/**
 * Matches statements to gold attributions one to one, best first, where the Jaccard of their content words is
 * at least a half. The source is right when the speaker's words and the gold source share a telling word; a gold
 * attribution without a source is right when no entity is named for it.
 */
export function judgeAttributions(gold: AttributionsRow, prediction: Extraction): AttributionVerdict[] {
  const index = indexWords(prediction.text);
  const contents = gold.attributions.map(({ content, alternatives = [] }) =>
    [content, ...alternatives].map((reading) => contentWords(index, reading.map(toSpan))),
  );
  const said = prediction.statements.map(({ spans }) => contentWords(index, spans));
  const candidates = gold.attributions.flatMap((attribution, i) =>
    prediction.statements.flatMap((statement, j) => {
      const likeness = Math.max(
        ...(contents[i] ?? []).map((reading) => jaccard(reading, said[j] ?? new Set())),
      );
      if (likeness < 0.5) return [];
      const right = sourceIsRight(index, attribution, statement);
      return [{ keys: [likeness, Number(right)], gold: i, predicted: j }];
    }),
  );
  const matches = matchGreedily(candidates);
  const discarded = wordsIn(index, gold.discard.map(toSpan));
  const repeated = repeatedByFellows(prediction.statements, new Set(matches.keys()));
  return prediction.statements.map((statement, j) => {
    const match = matches.get(j) ?? null;
    const attribution = match === null ? undefined : gold.attributions[match];
    const words = said[j] ?? new Set();
    return {
      statement,
      gold: match,
      sourceRight: attribution !== undefined && sourceIsRight(index, attribution, statement),
      counted: attribution ? !attribution.optional : !mostlyIn(words, discarded) && !repeated.has(j),
    };
  });
}

/**
 * What several say together stands in a prediction once for each of them, in the labels once: of the same words of one cue only the
 * matched ones are judged, or the first where none is.
 */
function repeatedByFellows(statements: readonly Statement[], matched: ReadonlySet<number>): Set<number> {
  const together = Map.groupBy(statements.keys(), (j) => {
    const { spans, cue } = statements[j] as Statement;
    return [...spans, ...(cue ? [cue] : [])].map(({ start, end }) => `${start}-${end}`).join();
  });
  return new Set(
    [...together.values()].flatMap((group) => {
      const isMatched = group.some((j) => matched.has(j));
      return group.filter((j, position) => !matched.has(j) && (isMatched || position > 0));
    }),
  );
}

/**
 * Counts of what was said (`statements, words`), of that with the right source (`statements`), of both for speech and
 * writing alone, and of recall by how much of the words stands in quote marks.
 */
export function scoreAttributions(gold: AttributionsRow, prediction: Extraction): Record<string, Counts> {
  const verdicts = judgeAttributions(gold, prediction).filter(({ counted }) => counted);
  const asked = gold.attributions.filter(({ optional }) => !optional);
  const found = verdicts.filter((verdict) => verdict.gold !== null);
  const right = found.filter(({ sourceRight }) => sourceRight);
  const attributionOf = ({ gold: i }: AttributionVerdict) => gold.attributions[i ?? -1] as GoldAttribution;
  const spoken = verdicts.filter((verdict) =>
    verdict.gold === null ? isSpeech(verdict.statement) : attributionOf(verdict).speech,
  );
  const spokenAsked = asked.filter(({ speech }) => speech).length;
  const spokenRight = spoken.filter(({ sourceRight }) => sourceRight).length;
  const recall = (mode: string) => {
    const ofMode = right.filter((verdict) => attributionOf(verdict).mode === mode).length;
    return share(ofMode, asked.filter((attribution) => attribution.mode === mode).length);
  };
  return {
    statements: matched(right.length, verdicts.length, asked.length),
    'statements, words': matched(found.length, verdicts.length, asked.length),
    'statements, speech': matched(spokenRight, spoken.length, spokenAsked),
    'recall of direct': recall('direct'),
    'recall of mixed': recall('mixed'),
    'recall of indirect': recall('indirect'),
  };
}

function sourceIsRight(index: WordIndex, attribution: GoldAttribution, { speaker }: Statement): boolean {
  const { source, otherSources = [] } = attribution;
  if (source.length === 0) return speaker === null || speaker.entity === null;
  if (speaker === null) return false;
  const written = wordsIn(index, [speaker]);
  return [source, ...otherSources].some(
    (reading) => !sourceWords(index, reading.map(toSpan)).isDisjointFrom(written),
  );
}

/** Our own format says the act, so a prediction's speech is told by it and not by its cue's words. */
function isSpeech({ act }: Statement): boolean {
  return act === 'speech' || act === 'writing';
}

function mostlyIn(words: ReadonlySet<number>, part: ReadonlySet<number>): boolean {
  return words.size > 0 && words.intersection(part).size > words.size / 2;
}

/** A pair of offsets as a span. */
export function toSpan([start, end]: Stretch): Span {
  return { start, end };
}
