import type { Knowledge } from '../resolving/knowledge.ts';

/** No gazetteers: tests of the worker must not change when those grow. */
export const NOTHING_KNOWN: Knowledge = {
  offices: { hasOneHolder: () => false, uniqueTo: () => null },
  names: { ofCode: () => null },
};
