/** Words that belong to a surname and never stand for it alone: "von der Leyen", "bin Salman", "de Gaulle". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da do dos du la le el al bin ibn ter ten zu af av'.split(' '),
);

/** What follows a name and is no part of it. */
export const SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));
