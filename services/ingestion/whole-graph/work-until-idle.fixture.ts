import { pino } from 'pino';
import { type WorkOptions, work } from '../work.ts';

/** The worker, as tests let it work: without a word, until nothing is left to do. */
export function workUntilIdle(
  options: Pick<WorkOptions, 'client' | 'readers' | 'knowledge' | 'leaseMs'>,
): Promise<void> {
  return work({
    ...options,
    log: pino({ level: 'silent' }),
    stop: new AbortController().signal,
    untilIdle: true,
  });
}
