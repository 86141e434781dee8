import type { HolderRule } from '#reading/roles/holder-rule.ts';
import {
  findAppointed,
  findAs,
  findAsOfSubject,
  findFrontedAs,
  findReplaced,
} from '#reading/roles/holders-after-as.ts';
import { findAfter, findBefore, findPrefix } from '#reading/roles/holders-beside.ts';
import { findCopula, findNamedBehind } from '#reading/roles/holders-by-verb.ts';

/** The constructions, strongest first; the first that finds a holder decides. */
export const HOLDER_RULES: readonly HolderRule[] = [
  { name: 'role:prefix', example: 'NATO Secretary-General Mark Rutte said', find: findPrefix },
  {
    name: 'role:apposition-after',
    example: 'Stefan Wolff, professor of international security at the university, said',
    find: findBefore,
  },
  {
    name: 'role:apposition-before',
    example: 'His French counterpart, Sebastien Lecornu, warned',
    find: findAfter,
  },
  { name: 'role:copula', example: 'Merz became chancellor in May', find: findCopula },
  { name: 'role:named-behind', example: 'The party chairwoman is Emine Yilmaz', find: findNamedBehind },
  { name: 'role:appointed', example: 'Armenia appointed Hasmik Terzian as ambassador', find: findAppointed },
  { name: 'role:as-fronted', example: 'As head of the federation, Milutinović travels', find: findFrontedAs },
  { name: 'role:replaced', example: 'Rao replaced Shah as governor', find: findReplaced },
  { name: 'role:as', example: 'Powell served as secretary of state', find: findAs },
  {
    name: 'role:as-of-subject',
    example: 'Kardash was re-elected in 1945 as a member of the party',
    find: findAsOfSubject,
  },
];
