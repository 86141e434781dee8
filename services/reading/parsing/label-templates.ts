/**
 * What the parser looks at before it gives an arc its label, in the notation of `compileFeatures`: D is the dependent, H its head;
 * Dl and Dr their outermost children, Dl2 the one next to it; Hs the head's child drawn last on the dependent's side, Ho its
 * outermost on the other; Db and Da the words before and after, Hb and Ha likewise; N the next word that has no head yet. Small
 * letters as in `TRANSITION_TEMPLATES`.
 */
export const LABEL_TEMPLATES = `
  0 1
  # The two words
  1 Dw, 2 Dt, 3 Hw, 4 Ht, 5 Dw Hw, 6 Dw Ht, 7 Dt Hw, 8 Dt Ht, 9 (Dt Ht) far, 10 Dc Hc, 11 Dc Ht, 12 Dt Hc,
  13 Dz Hz, 14 Dz (Dt Ht), 15 Hz (Dt Ht), 53 Dw (far Ht)
  # The dependent's children
  16 Dt Dlw, 17 (Dt Ht) Dlt, 18 Hw Dlw, 19 Hc Dlw, 20 (Dt Ht) Dlw, 21 Dw Dlw, 22 Dt (Dlw Hw),
  23 (Dt Ht) Dlr, 24 (Dt Ht) Drr, 25 Dt (Dlr Drr), 26 (Dt Ht) Drt, 27 Dt Drw, 28 Dt Drl,
  52 (Dt Ht) (Dl2w Dlw), 57 Dc Dlw
  # The head's children
  29 (Dt Ht) Hsl, 30 Dt (Hw Hsl), 31 (Dt Ht) Hsw, 32 (Dt Ht) Hst, 33 Dt Hlr, 34 Dt Hrr,
  35 (Dt Ht) (Hlr Hrr), 36 Hw (Hlr Dt), 37 Hw (Hrr Dt), 38 Dw (Hlr Hrr), 51 (Dt Ht) How,
  54 (Dt Ht) (Dlt Hst), 55 Dwt Hsl, 56 Dlw Hsl
  # What stands around them
  39 Dt Dbt, 40 Dt Dat, 41 (Dt Ht) Dbw, 42 (Dt Ht) Daw, 43 (Dt Ht) Hbt, 44 (Dt Ht) Hat, 45 (Dt Ht) Hbw,
  46 (Dt Ht) Haw, 47 (Dt Ht) commasBetween, 48 (Dt Ht) inQuotes, 49 (Dt Ht) Nw, 50 (Dt Ht) Nt,
  58 (Dt Ht) atStart
`;

/** Words whose columns and label are atoms. */
export const LABEL_PLACES = [
  ...['D', 'Dl', 'Dl2', 'Dr', 'Db', 'Da'],
  ...['H', 'Hs', 'Ho', 'Hb', 'Ha', 'N'],
] as const;

/** Atoms of the arc besides the words: labels of children on either side, a bit each; what lies between the two. */
export const LABEL_ATOMS = [
  'Dlr',
  'Drr',
  'Hlr',
  'Hrr',
  'far',
  'commasBetween',
  'inQuotes',
  'atStart',
] as const;
