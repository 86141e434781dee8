import { ScriptError } from '#scripts/run-script.ts';

/**
 * How many things a benchmark is to take.
 *
 * @param given as it was typed
 * @throws ScriptError where it is no whole number, 1 at least
 */
export function readCount(given: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new ScriptError(`“${given}” is no whole number, 1 at least`);
}
