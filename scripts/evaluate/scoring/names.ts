import type { Extraction } from '#reading/extraction.ts';
import type { GoldName, NamesRow } from '../gold/gold.ts';
import { type Counts, matched } from './counts.ts';

/** A predicted name with its verdict, for precision by rule; null: it counts neither way. */
export type NameVerdict = { start: number; end: number; type: string; rule: string; right: boolean | null };

/**
 * Mentions of kind `name`, exact span and type. Several predictions of one stretch and type count once. One that
 * overlaps an ignored gold stretch and is no gold name exactly counts neither way.
 */
export function judgeNames(gold: NamesRow, prediction: Extraction): NameVerdict[] {
  const wanted = new Map<string, GoldName>();
  for (const name of gold.mentions.filter(({ ignore }) => !ignore))
    wanted.set(`${name.start}-${name.end}`, name);
  const ignored = gold.mentions.filter(({ ignore }) => ignore);
  const hit = new Set<GoldName>();
  return predictedNames(prediction).map((found) => {
    const name = wanted.get(`${found.start}-${found.end}`);
    if (name === undefined) {
      const doubtful = ignored.some(({ start, end }) => start < found.end && found.start < end);
      return { ...found, right: doubtful ? null : false };
    }
    const right = (name.accept ?? [name.type]).includes(found.type) && !hit.has(name);
    if (right) hit.add(name);
    return { ...found, right };
  });
}

/** Counts of `names`: exact span and type; and of `names, any type`: exact span alone. */
export function scoreNames(gold: NamesRow, prediction: Extraction): Record<string, Counts> {
  const counted = judgeNames(gold, prediction).filter(({ right }) => right !== null);
  const wanted = new Set(
    gold.mentions.filter(({ ignore }) => !ignore).map(({ start, end }) => `${start}-${end}`),
  );
  const spans = new Set(counted.map(({ start, end }) => `${start}-${end}`));
  return {
    names: matched(counted.filter(({ right }) => right).length, counted.length, wanted.size),
    'names, any type': matched(spans.intersection(wanted).size, spans.size, wanted.size),
  };
}

function predictedNames({ entities }: Extraction): Omit<NameVerdict, 'right'>[] {
  const found = new Map<string, Omit<NameVerdict, 'right'>>();
  for (const { type, mentions } of entities) {
    for (const { start, end, kind, rule } of mentions) {
      const key = `${start}-${end}-${type}`;
      if (kind === 'name' && !found.has(key)) found.set(key, { start, end, type, rule });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : 1));
}
