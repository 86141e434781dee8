/**
 * The words by which a decision knows a claim again: its sides and its type or office. They are compared with those that were kept when the
 * decision was made, so that every query has to make them alike. Needs `claim`, its `subject`, and its `object` where it has one.
 */
export const CLAIM_WORDS = `subject.name + ' · ' + coalesce(claim.title, claim.type) + ' · ' + coalesce(object.name, '')`;
