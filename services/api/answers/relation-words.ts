import type { RelationRow } from '#store/queries/list-relations.ts';

const TYPES_IN_WORDS: Readonly<Record<string, string>> = {
  MET_WITH: 'met with',
  SPOKE_WITH: 'spoke with',
  ATTENDED: 'attended a meeting of',
  ABSENT_FROM: 'was absent from a meeting of',
  REPLACED_BY: 'was replaced by',
  SUCCEEDED_BY: 'was succeeded by',
  REPRESENTED: 'represented',
  MEMBER_OF: 'is a member of',
  ENVOY_OF: 'is an envoy of',
  RELATIVE_OF: 'is a relative of',
  ALLY_OF: 'is an ally of',
  INVADED: 'invaded',
  VISITED: 'visited',
  INVITED: 'invited',
  CRITICIZED: 'criticized',
  SUPPORTS: 'supports',
  HEADQUARTERED_IN: 'is headquartered in',
  HOLDS: 'is named as',
  OF: 'is an office of',
  SPOKE_ABOUT: 'spoke about',
};

/** "met with": a type of the closed list, an office or a sum of what was said, as a sentence has it. */
export function typeInWords(type: string | undefined): string {
  return (type === undefined ? undefined : TYPES_IN_WORDS[type]) ?? 'is related to';
}

/** "Marco Rubio met with Dovilė Sakaliene" */
export function relationInWords({ from, to, relation }: RelationRow): string {
  return `${from.name} ${typeInWords(relation.type)} ${to.name}`;
}
