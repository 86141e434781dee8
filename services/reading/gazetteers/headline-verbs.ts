const FORMS = `says say, warns warn, vows vow, urges urge, tells tell, insists insist, denies deny, accuses accuse, blames blame,
  demands demand, threatens threaten, pledges pledge, promises promise, claims claim, argues argue, admits admit,
  announces announce, declares declare, believes believe, fears fear, wants want, rejects reject, slams slam,
  condemns condemn, criticizes criticize, criticises criticise, praises praise, calls call, asks ask`;

/** Verbs of speech as headlines inflect them, in small letters, with their base forms; none is a common part of a name. */
export const HEADLINE_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(',').map((pair) => pair.trim().split(' ') as [string, string]),
);
