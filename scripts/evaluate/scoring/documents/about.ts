import type { Statement } from '#reading/extraction.ts';
import type { LabelledStatement } from '../../labels/labelled-document.ts';
import type { ScoredDocument } from './document.ts';

/** Labelled entities that a statement was rightly or not found to be about, and predicted ids that are wrong. */
export type AboutVerdict = { right: number[]; missed: number[]; wrong: string[] };

type Pair = { wanted: LabelledStatement; statement: Statement };

/**
 * Compares what a statement is about with the labels. Beside optional entities the speaker counts neither way, nor does a place that
 * is not asked for: towns are hardly ever what a statement is about.
 */
export function judgeAbout(document: ScoredDocument, { wanted, statement }: Pair): AboutVerdict {
  const { labelled, prediction, aligned } = document;
  const found = new Set(statement.about.map((id) => aligned.get(id)));
  const free = new Set<number | undefined>([
    ...wanted.aboutOptional,
    ...wanted.speakers.map(({ entity }) => entity ?? -1),
    ...labelled.entities.flatMap(({ optional }, index) => (optional ? [index] : [])),
  ]);
  const places = new Set(prediction.entities.flatMap(({ id, type }) => (type === 'Place' ? [id] : [])));
  return {
    right: wanted.about.filter((entity) => found.has(entity)),
    missed: wanted.about.filter((entity) => !found.has(entity)),
    wrong: statement.about.filter((id) => {
      const entity = aligned.get(id);
      return !places.has(id) && !free.has(entity) && !wanted.about.includes(entity ?? -1);
    }),
  };
}
