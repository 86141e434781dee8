/**
 * What the tagger looks at before it tags a word, in the notation of `compileFeatures`. Columns of the word table, of the word
 * itself, of the one before (<) and after (>) and of those two away (<<, >>); tag1 and tag2 are the tags given before.
 */
export const TAG_TEMPLATES = `
  0x1234567, 1 form, 2 lower, 3 shape atStart, 4 suffix1, 5 suffix2, 6 suffix3, 7 suffix4, 8 prefix2,
  9 prefix3, 10 readings, 11 nounClass verbClass, 12 fineCluster, 13 coarseCluster, 14 tag1, 15 tag1 tag2,
  16 tag1 lower, 17 tag1 readings, 18 tag1 suffix3, 19 tag1 fineCluster, 20 lower<, 21 lower<<, 22 lower>,
  23 lower>>, 24 suffix3>, 25 readings>, 26 fineCluster>, 27 fineCluster<, 28 lower< lower,
  29 lower lower>, 30 readings readings>, 31 tag1 lower>, 32 tag1 readings readings>,
  33 tag1 fineCluster coarseCluster>, 34 capital suffix3, 35 capital fineCluster, 36 tag2 tag1 readings,
  37 capital shape>, 38 capital shape<, 39 readings>> readings>, 40 lower<< lower<,
  41 coarseCluster coarseCluster>, 42 coarseCluster coarseCluster> coarseCluster<, 43 suffix2 suffix3>
`;

/** Words around the one to be tagged, by what stands behind the names of their columns. */
export const TAG_PLACES = { '': 0, '<': -1, '>': 1, '<<': -2, '>>': 2 } as const;

/** Atoms besides the words: the two tags before, whether the word is the first, whether it has a capital or is the first. */
export const TAG_ATOMS = ['tag1', 'tag2', 'atStart', 'capital'] as const;
