import type { Named } from '#store/queries/entity-kind.ts';

/** How much was said in a period, and by how many. */
export type CountRow = {
  /** A day, month or year; null for statements without a date, and where all are counted at once. */
  readonly period: string | null;
  readonly entity: Named | null;
  readonly statements: number;
  readonly speakers: number;
};
