/** What somebody is to somebody else, where that is no office: "his deputy", "her husband". */
export const RELATED_PEOPLE: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister father mother widow widower uncle aunt partner deputy colleague rival ally
  friend guest host opponent boss mentor protege protegee critic supporter follower challenger`.split(/\s+/),
);
