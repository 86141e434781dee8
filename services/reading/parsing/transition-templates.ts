/**
 * What the parser looks at before it chooses a transition, in the notation of `compileFeatures`. Named after Zhang and Nivre
 * (2011): S0 is the stack's top, S1 and S2 below it, B0 the buffer's front, B1 to B3 behind it; S0l is a word's outermost child
 * on the left, S0r on the right, S0l2 and S0r2 the ones next to them. A small letter behind says what of the word: w the word,
 * t its tag, p its part of speech, wt word and tag, c its cluster, z its sense class, l its label. The leftmost child is a preposition,
 * a conjunction or an article where a phrase opens with one: in "met him in Paris" it says what "Paris" may hang on.
 */
export const TRANSITION_TEMPLATES = `
  0x2345678
  # One word
  1 S0w, 2 S0t, 3 S0wt, 4 S1w, 5 S1t, 6 S1wt, 7 B0w, 8 B0t, 9 B0wt, 10 B1w, 11 B1t, 12 B1wt, 13 B2w,
  14 B2t, 15 S2wt, 16 S2t
  # Two words
  17 S0wt B0wt, 18 S0wt B0w, 19 S0w B0wt, 20 S0wt B0t, 21 S0t B0wt, 22 S0w B0w, 23 (S0t B0t), 24 S1wt S0wt,
  25 S1w S0w, 26 (S1t S0t), 27 S1wt S0t, 28 S1t S0wt, 29 B0t B1t, 30 B0w B1w, 31 B0w B1t, 32 B0t B1w,
  33 S1t B0t, 34 S1w B0w, 35 S1wt B0t, 36 S1t B0wt
  # Three words
  37 (S0t B0t) B1t, 38 (S1t S0t) B0t, 39 (S1t S0t) S2t, 47 B0t B1t B2t, 48 (S1p S0p) B0p B1p,
  49 (S0p B0p) B1p B2p, 50 (S0t B0t) B1w, 51 (S0p B0p) S1w, 52 (S1p S0p) B0p S2p, 53 S0w B0t B1t,
  54 S1w S0t B0t, 55 S1t S0w B0t, 56 (S1t S0t) B0w
  # Four words and five
  127 S2t S1t (S0t B0t), 128 S2t B0t, 129 S2w B0w, 130 (S1t S0t) (B0t B1t), 131 (S0p B0p) (B1p (B2p B3p)),
  132 S0t (B0t (B1t B2t)), 133 S2p ((S1p S0p) (B0p B1p))
  # Tags of children
  40 (S0t B0t) S0lt, 41 (S0t B0t) S0rt, 42 (S0t B0t) B0lt, 43 (S1t S0t) S1rt, 44 (S1t S0t) S0lt,
  45 (S1t S0t) S0rt, 46 (S1t S0t) S1lt
  # How many children, and which labels they have
  65 S0wt S0right, 66 S0wt S0left, 67 S0t S0right, 68 S0t S0left, 69 B0wt B0left, 70 B0t B0left,
  71 S1wt S1right, 72 S0wt S0lr, 73 S0wt S0rr, 74 S0t S0lr, 75 S0t S0rr, 76 B0wt B0lr, 77 B0t B0lr,
  78 S1t S1rr, 79 S1wt S1rr, 80 (S0t B0t) S0lr, 81 (S0t B0t) S0rr, 82 (S0t B0t) B0lr, 83 (S1t S0t) S1rr,
  84 (S1t S0t) S0lr, 85 (S1t S0t) S0rr
  # The children
  86 S0lwt, 87 S0lt S0ll, 88 S0rwt, 89 S0rt S0rl, 90 B0lwt, 91 B0lt B0ll, 92 S1rwt, 93 S1rt S1rl,
  94 S1lt S1ll, 95 S0t S0rt S0r2t, 96 S0t S0lt S0l2t, 97 B0t B0lt B0l2t, 98 S1t S1rt S1r2t,
  99 S0w S0lw S0ll, 100 S0w S0rw S0rl, 101 B0w B0lw B0ll, 102 S0t S0rl S0r2l, 103 S0t S0ll S0l2l,
  104 S0rl B0t S0w, 105 S1rl S0t S1w, 106 S0ll B0t S0w, 107 S1ll S1t S0t, 125 (S1t B0t) S0rl S1rl
  # Word clusters and sense classes
  108 S0c S0t, 109 B0c B0t, 110 S0c B0c, 111 S1c S0c, 112 S0c B0t, 113 B0c S0t, 114 S1c (S0t B0t),
  115 S0z (S0t B0t), 116 B0z (S0t B0t), 117 S0z B0z, 118 S1z S0z, 119 S1z (S1t S0t), 120 S0z (S1t S0t),
  134 S1c B0c, 135 S2c S0c
  # How far words are apart
  57 S0wt near, 58 S0t near, 59 B0wt near, 60 B0t near, 61 (S0t B0t) near, 62 S0w B0w near,
  63 (S1t S0t) apart, 64 S1w S0w apart, 136 deep, 137 deep (S0t B0t)
  # What stands between
  121 (S0t B0t) commasBetween, 122 (S0p B0p) inQuotes quoted, 123 S0w inQuotes quoted,
  124 (S1p S0p) quoted1 quoted, 126 Bbt S0t B0t, 158 verbs0B (S0t B0t), 159 verbs10 (S1t S0t)
  # What comes: the next finite verb, the next mark
  160 verbAhead (S0t B0t), 161 verbAhead ((S1p S0p) B0p), 162 verbAhead (B0w S0p), 163 markAhead (S0t B0t),
  164 markAhead S0w
  # The phrase of the stack's top, and what it may hang on
  140 S1w S0lw, 141 S1w S0lw S0w, 142 S1t S0lw S0c, 143 S1c S0lw S0t, 144 S2w S0lw, 145 S2t S1t S0lw,
  146 S1t S0t S0lw
  # The phrase of the buffer's front
  147 S0w B0lw, 148 S1w B0lw, 149 S1t S0t B0lw, 150 S0w B0c B0lw, 151 S1c S0c B0lw, 152 S0t B0t B0lw,
  153 S0t S1t (B0t B0lw)
  # Words that are alike
  154 alike01 (S0lw S0t), 155 alike0B (B0lw S0t), 156 alike1B (B0lw S1t), 157 alike01B (S0p (B0p B0lw))
`;

/** Words whose columns and label are atoms; Bb is the word before the front, unless it is the top. */
export const TRANSITION_PLACES = [
  ...['S0', 'S1', 'S2', 'B0', 'B1', 'B2', 'B3'],
  ...['S0l', 'S0l2', 'S0r', 'S0r2', 'S1l', 'S1r', 'S1r2', 'B0l', 'B0l2', 'Bb'],
] as const;

/** Atoms of the state besides the words. */
export const TRANSITION_ATOMS = [
  // Numbers of children on a side, and one bit a label that they have
  ...['S0left', 'S0right', 'S1right', 'B0left', 'S0lr', 'S0rr', 'S1rr', 'B0lr'],
  // Distances in words: top to front, below to top; depth of the stack
  ...['near', 'apart', 'deep'],
  // Commas from top to front; whether front, top and below are in quotes; finite verbs between
  ...['commasBetween', 'inQuotes', 'quoted', 'quoted1', 'verbs0B', 'verbs10'],
  // The next finite verb (how far) and the next mark from the front on
  ...['verbAhead', 'markAhead'],
  // Whether two words have tag, cluster or word in common
  ...['alike01', 'alike0B', 'alike1B', 'alike01B'],
] as const;
