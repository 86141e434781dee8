import { speechRank } from '#store/resolving/speech-rank.ts';
import type { ImportFiles } from './import-files.ts';

/** What a speaker said about an entity, summed as the worker keeps it. */
export type Sum = {
  readonly speaker: string;
  readonly about: string;
  readonly statements: number;
  /** Statements of each month, by its number: 202512. */
  readonly months: Map<number, number>;
  readonly first: string;
  readonly last: string;
};

/** A sum with one more statement, the first where there is none; its months are changed in place. */
export function addTo(sum: Sum | undefined, added: { speaker: string; about: string; day: string }): Sum {
  const { day, ...ends } = added;
  const { statements, months, first, last } = sum ?? {
    statements: 0,
    months: new Map<number, number>(),
    first: day,
    last: day,
  };
  const month = Number(day.slice(0, 7).replace('-', ''));
  months.set(month, (months.get(month) ?? 0) + 1);
  return {
    ...ends,
    statements: statements + 1,
    months,
    first: day < first ? day : first,
    last: day > last ? day : last,
  };
}

/** Writes a sum into the file of its edges. */
export function writeSum({ speaker, about, statements, months, first, last }: Sum, files: ImportFiles): void {
  const counts = [...months].sort(([one], [other]) => one - other);
  files.relationships.SPOKE_ABOUT.write([
    speaker,
    about,
    'SPOKE_ABOUT',
    statements,
    counts.map(([month]) => month).join(';'),
    counts.map(([, count]) => count).join(';'),
    first,
    last,
    speechRank({ about, statements }),
    `${speaker}|${about}`,
  ]);
}
