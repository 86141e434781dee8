import type { Block } from '#resolving/blocks.ts';

/** All decisions together are one block. */
export const ALL_DECISIONS: Block = { kind: 'decision', key: 'all' };
