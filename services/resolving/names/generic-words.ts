/**
 * Words of which the names of institutions are made that many countries have: "Foreign Ministry", "Supreme Court",
 * "Ministry of Defence", "Labour Party", "National Security Council". A name of nothing else says no country, so it stays
 * with its document.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `of the for and on
   ministry department office agency bureau commission committee council board service services authority
   parliament congress senate house assembly government cabinet court party union police army navy forces force
   bank treasury embassy administration opposition coalition ruling presidency
   foreign affairs interior home defense defence justice finance health education economy energy trade state culture
   agriculture labor labour environment security intelligence national federal supreme constitutional high central
   general public chief joint armed air lower upper representatives commons lords deputies prosecutor prosecutors
   conservative liberal democratic republican socialist green communist peoples people election electoral`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
