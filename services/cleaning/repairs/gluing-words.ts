/**
 * Small words that lose their space where a link began or ended ("ofNATO's", "pledgeto"), and that no English word begins
 * or ends with by chance when the rest is a common word of four letters or more.
 */
const SURE =
  'of the and that which with from between was were have into who their about before against during while where these than said would could because whether through since until should been being they them when said says'.split(
    ' ',
  );

/** Others, which also begin or end real words ("onboarding", "afterparty", "passersby"). */
const LESS_SURE =
  'to in on at by for as is or an after over under but not has had will may its his her our this are it he she we'.split(
    ' ',
  );

/** Believed wherever they are found inside an unknown word. */
export const SURE_GLUE: ReadonlySet<string> = new Set(SURE);

/** "pledgeto": believed at an unknown word's end as well, where "to" ends few words. */
export const SURE_ENDINGS: ReadonlySet<string> = new Set([...SURE, 'to']);

/** Believed only in a text that has lost other spaces. */
export const ANY_GLUE: ReadonlySet<string> = new Set([...SURE, ...LESS_SURE]);
