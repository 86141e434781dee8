import type { Office, OfficeHolder } from '#reading/document.ts';
import {
  findAppointed,
  findAs,
  findAsOfSubject,
  findFrontedAs,
  findReplaced,
} from '#reading/roles/holders-after-as.ts';
import { findAfter, findBefore, findPrefix } from '#reading/roles/holders-beside.ts';
import { findCopula } from '#reading/roles/holders-by-verb.ts';
import type { OfficeView } from '#reading/roles/office-view.ts';

/** A person who has an office by some construction. */
export type Holder = Omit<OfficeHolder, 'rule'>;

/** A construction that gives an office to a person. */
export type HolderRule = {
  readonly name: string;
  /** The sentence that it was written for. */
  readonly example: string;
  readonly find: (office: Office, view: OfficeView) => readonly Holder[];
};

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
