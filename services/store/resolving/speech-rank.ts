/** More statements than one speaker makes about one entity. */
export const MOST_STATEMENTS = 99_999_999;

/**
 * What the sum of a speaker about an entity is sorted by: the entity, then the most statements first. An index holds it, so that the first
 * speakers about a country are read without the thousands behind them.
 * @example speechRank({ about: '3f0c', statements: 12 }) // '3f0c|99999987'
 */
export function speechRank({ about, statements }: { about: string; statements: number }): string {
  return `${about}|${String(MOST_STATEMENTS - statements).padStart(String(MOST_STATEMENTS).length, '0')}`;
}
