/** What a noun of kinship says of whom it names, and the nouns by which that one names the other. */
export type Kin = { readonly gender: 'f' | 'm' | null; readonly converse: readonly string[] };

const CHILDREN = ['son', 'daughter', 'child', 'stepson', 'stepdaughter'];
const PARENTS = ['father', 'mother', 'parent'];
const CHILDREN_IN_LAW = ['son in law', 'daughter in law'];
const PARENTS_IN_LAW = ['father in law', 'mother in law'];
const SIBLINGS = ['brother', 'sister', 'sibling'];
const SIBLINGS_IN_LAW = ['brother in law', 'sister in law'];
const SPOUSES = ['husband', 'wife', 'spouse'];
const GRANDCHILDREN = ['grandson', 'granddaughter', 'grandchild'];
const GRANDPARENTS = ['grandfather', 'grandmother'];

/** Nouns of kinship, by the noun that a question asks with: who is somebody's father may be told by calling that one his son. */
export const KIN: Readonly<Record<string, Kin>> = {
  father: { gender: 'm', converse: CHILDREN },
  mother: { gender: 'f', converse: CHILDREN },
  parent: { gender: null, converse: CHILDREN },
  parents: { gender: null, converse: CHILDREN },
  son: { gender: 'm', converse: PARENTS },
  daughter: { gender: 'f', converse: PARENTS },
  child: { gender: null, converse: PARENTS },
  children: { gender: null, converse: PARENTS },
  'father in law': { gender: 'm', converse: CHILDREN_IN_LAW },
  'mother in law': { gender: 'f', converse: CHILDREN_IN_LAW },
  'son in law': { gender: 'm', converse: PARENTS_IN_LAW },
  'daughter in law': { gender: 'f', converse: PARENTS_IN_LAW },
  brother: { gender: 'm', converse: SIBLINGS },
  sister: { gender: 'f', converse: SIBLINGS },
  'brother in law': { gender: 'm', converse: SIBLINGS_IN_LAW },
  'sister in law': { gender: 'f', converse: SIBLINGS_IN_LAW },
  husband: { gender: 'm', converse: SPOUSES },
  wife: { gender: 'f', converse: SPOUSES },
  spouse: { gender: null, converse: SPOUSES },
  cousin: { gender: null, converse: ['cousin'] },
  nephew: { gender: 'm', converse: ['uncle', 'aunt'] },
  niece: { gender: 'f', converse: ['uncle', 'aunt'] },
  uncle: { gender: 'm', converse: ['nephew', 'niece'] },
  aunt: { gender: 'f', converse: ['nephew', 'niece'] },
  grandson: { gender: 'm', converse: GRANDPARENTS },
  granddaughter: { gender: 'f', converse: GRANDPARENTS },
  grandfather: { gender: 'm', converse: GRANDCHILDREN },
  grandmother: { gender: 'f', converse: GRANDCHILDREN },
  fiance: { gender: 'm', converse: ['fiancee', 'fiance'] },
  fiancee: { gender: 'f', converse: ['fiancee', 'fiance'] },
};
