import type { RelationType } from '#reading/extraction.ts';
import { KIN } from './kin.ts';

/** A relation as people ask for it. */
export type RelationVerb = {
  readonly types: readonly RelationType[];
  /** Forms of the verb, with the words that belong to it: "met with", "held talks with". */
  readonly forms: readonly string[];
  /** True where the verb's subject is the relation's second side: who "replaced" Rubio is whom he was REPLACED_BY. */
  readonly inverse: boolean;
  /** The office whose holder does the same for a country or body: a spokesperson speaks for it; null where there is none. */
  readonly office: string | null;
};

const verb = (
  types: readonly RelationType[],
  forms: string,
  { inverse = false, office = null }: { inverse?: boolean; office?: string | null } = {},
): RelationVerb => ({
  types,
  forms: forms
    .split(/[,\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== ''),
  inverse,
  office,
});

/** The verbs of the closed list of relations. Symmetric ones are asked in both directions by the store. */
export const RELATION_VERBS: readonly RelationVerb[] = [
  verb(
    ['MET_WITH'],
    'met, meet, meets, met with, meet with, meets with, held talks with, hold talks with, negotiated with, negotiate with, sat down with',
  ),
  verb(
    ['SPOKE_WITH', 'MET_WITH'],
    `spoke with, speak with, speaks with, spoken with, spoke to, speak to, spoken to, talked with, talked to, talk with, talk to,
     had contact with, been in contact with, in contact with, been in touch with,
     in touch with`,
  ),
  verb(
    ['SPOKE_WITH'],
    'phoned, phone, phones, telephoned, telephone, called by phone, rang, had a call with',
  ),
  verb(
    ['REPLACED_BY'],
    `stood in for, stand in for, filled in for, fill in for, substituted for, sat in for, deputized for, deputised for,
     attended instead of, attended in place of, came instead of, came in place of, went instead of, went in place of, sent instead of,
     sent in place of, was sent instead of, was sent in place of, stepped in for`,
    { inverse: true },
  ),
  // Who replaced somebody stood in on a day, or holds the office since.
  verb(['REPLACED_BY', 'SUCCEEDED_BY'], 'replaced, replace, replaces, took the place of', { inverse: true }),
  verb(
    ['ABSENT_FROM'],
    'was absent from, were absent from, is absent from, absent from, missed, miss, skipped, skip, stayed away from, stay away from, did not attend, did not come to, did not go to, missing from, was missing from, missing at, was missing at, absent at, was absent at',
  ),
  verb(
    ['ATTENDED'],
    'attended, attend, attends, attending, took part in, take part in, taken part in, participated in, participate in, was present at, were present at, was at, were at',
  ),
  // Who joined is a member of a body, and was at a meeting.
  verb(['ATTENDED', 'MEMBER_OF'], 'joined, join, joins'),
  verb(['SUCCEEDED_BY'], 'succeeded, succeed, succeeds, will succeed, took over from, followed', {
    inverse: true,
  }),
  verb(['REPRESENTED'], 'represented, represent, represents, sat for'),
  verb(
    ['REPRESENTED'],
    'spoke for, speak for, speaks for, speak on behalf of, speaks on behalf of, spoke on behalf of',
    {
      office: 'Spokesperson',
    },
  ),
  verb(['RELATIVE_OF'], 'related to'),
  verb(['INVADED'], 'invaded, invade, invades, attacked, attack'),
  verb(['VISITED'], 'visited, visit, visits, travelled to, traveled to, travel to, went to, go to, gone to'),
  verb(['INVITED'], 'invited, invite, invites'),
  verb(
    ['CRITICIZED'],
    `criticized, criticised, criticize, criticise, criticizes, criticises, condemned, condemn, condemns, denounced, denounce,
     blasted, rebuked, slammed, blamed, blame, attacked verbally, dismissed, dismiss`,
  ),
  verb(
    ['SUPPORTS'],
    'supported, support, supports, backed, back, backs, endorsed, endorse, endorses, defended, defend, stood by',
  ),
  verb(['MEMBER_OF'], 'belongs to, belong to, belonged to, is part of, are part of'),
  verb(['HEADQUARTERED_IN'], 'headquartered in, based in, seated in, headquartered, based, seated'),
];

/** A relation asked for with a noun: "members of NATO", "NATO's allies", "Trump's envoy". */
export type RelationNoun = {
  readonly types: readonly RelationType[];
  readonly nouns: readonly string[];
  /** The side that the noun names: the members of NATO are the first side of MEMBER_OF. */
  readonly names: 'from' | 'to';
  /** The office that the noun may mean as well; null where it means none. */
  readonly office: string | null;
  /** True where the type covers more than each noun says: a brother is one of many relatives. */
  readonly narrow: boolean;
};

const noun = (
  types: readonly RelationType[],
  nouns: string,
  {
    names,
    office = null,
    narrow = false,
  }: { names: 'from' | 'to'; office?: string | null; narrow?: boolean },
): RelationNoun => ({
  types,
  nouns: nouns.split(',').map((word) => word.trim()),
  names,
  office,
  narrow,
});

export const RELATION_NOUNS: readonly RelationNoun[] = [
  noun(['MEMBER_OF'], 'member, members, member states, member countries, member state', { names: 'from' }),
  noun(['ALLY_OF'], 'ally, allies', { names: 'from' }),
  noun(['ENVOY_OF'], 'envoy, envoys, special envoy, special envoys, emissary', {
    names: 'from',
    office: 'Envoy',
  }),
  noun(['RELATIVE_OF'], 'relative, relatives, family, family member, family members, kin', { names: 'from' }),
  noun(['RELATIVE_OF'], Object.keys(KIN).join(','), { names: 'from', narrow: true }),
  noun(['SUCCEEDED_BY'], 'successor, successors', { names: 'to' }),
  noun(['SUCCEEDED_BY'], 'predecessor, predecessors', { names: 'from' }),
  noun(['REPLACED_BY'], 'replacement, substitute, stand in', { names: 'to' }),
  noun(['CRITICIZED'], 'critic, critics', { names: 'from' }),
  noun(['SUPPORTS'], 'supporter, supporters, backers', { names: 'from' }),
  noun(['HEADQUARTERED_IN'], 'headquarters, seat, head office', { names: 'to' }),
];
