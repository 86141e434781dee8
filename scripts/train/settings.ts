/**
 * How the shipped models are trained. Found by trying on the dev parts of the treebanks and by cross-validation of the
 * names; services/reading/models/README.md has the scores.
 */
export const TAGGER_SETTINGS = { epochs: 6, seed: 1 };
/** Taggers that tag the parser's training data are trained on the other folds; half the epochs make nearly the same mistakes. */
export const JACKKNIFE_SETTINGS = { folds: 4, epochs: 3, seed: 1 };
export const PARSER_SETTINGS = { epochs: 5, seed: 1, margin: 20, exploration: 0.9 };
export const NAMES_SETTINGS = { epochs: 8, seed: 1, regularization: 3, rate: 0.1 };
/** Copies of each sentence in which names have changed places. */
export const NAME_COPIES = 3;
/** How often a sentence of CrossNER counts. */
export const CROSSNER_COPIES = 3;
/** How many sentences have a copy in title case, as headlines are written. */
export const HEADLINE_SHARE = 0.1;
/** Draws for augmentation start from here. */
export const AUGMENTATION_SEED = 7;

/** A word form has a sure tag if it is seen this often and has that tag in this share of the places. */
export const SURE_TAGS = { leastSeen: 20, leastShare: 0.99 };
/** A decision of the parser is sure where its models decide alike in this share of the places with the same context. */
export const SURE_DECISIONS = { leastSeen: 60, leastShare: 0.999 };

/** Weights are stored as multiples of `step`; smaller than `least` steps they are left out, which makes a model small and fast. */
export const TAGGER_PRECISION = { step: 1 / 4, least: 2 };
export const TRANSITIONS_PRECISION = { step: 1 / 4, least: 10 };
export const LABELS_PRECISION = { step: 1 / 4, least: 5 };
export const NAMES_PRECISION = { step: 1 / 50, least: 2 };
