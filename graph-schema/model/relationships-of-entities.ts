import { Type } from 'typebox';
import { RELATION_TYPES, RoleStatusSchema } from '#reading/extraction.ts';
import { ENTITY_LABELS } from './entities.ts';
import type { RelationshipKind } from './kinds.ts';
import { claimIdsSchema, countSchema, daySchema, daySourceSchema, IdSchema, ruleSchema } from './pieces.ts';

const none = Type.Object({});

const relation = (type: string): RelationshipKind => ({
  type,
  from: [...ENTITY_LABELS],
  to: [...ENTITY_LABELS],
  layer: 'follows',
  description: 'A relation of the closed list of the extraction format, summed over documents.',
  properties: Type.Object({
    documents: countSchema('Documents that say so'),
    stories: countSchema('Stories that say so: copies of one article count once'),
    first: Type.Optional(daySchema('First day it is said to be so')),
    last: Type.Optional(daySchema('Last day it is said to be so')),
    claims: claimIdsSchema,
  }),
});

/** Identity, offices and relations, across documents. */
export const entityRelationships: readonly RelationshipKind[] = [
  {
    type: 'REFERS_TO',
    from: ['Referent'],
    to: [...ENTITY_LABELS],
    layer: 'follows',
    description: 'The entity that the mentions are of, with the rule that says so.',
    properties: Type.Object({
      rule: ruleSchema,
      reasons: Type.Optional(
        Type.Array(Type.String(), {
          description: 'For a bare surname, in what its document and the person agree, the strongest first',
          examples: [['office:secretary general|Organization:nato', 'context:Organization:nato']],
        }),
      ),
    }),
  },
  {
    type: 'HOLDS',
    from: ['Person'],
    to: ['Role'],
    layer: 'follows',
    description: 'That a person holds, held or will hold an office: one edge for each status.',
    properties: Type.Object({
      status: RoleStatusSchema,
      title: Type.String({
        description: 'The title as most of its documents write it',
        examples: ['Secretary of State'],
      }),
      days: Type.Array(Type.String(), {
        description:
          'The days for which documents say so, sorted: conflicts are told from succession by them',
        examples: [['2025-12-03', '2025-12-05']],
      }),
      undated: countSchema('Documents without a date that say so'),
      signature: IdSchema,
      firstReported: Type.Optional(daySchema('First day it is said to be so')),
      lastReported: Type.Optional(daySchema('Last day it is said to be so')),
      firstDateSource: Type.Optional(daySourceSchema('the first day')),
      lastDateSource: Type.Optional(daySourceSchema('the last day')),
      documents: countSchema('Documents that say so'),
      stories: countSchema('Stories that say so: copies of one article count once'),
      inferred: Type.Optional(
        Type.String({
          description: 'The rule that found the country or organization, where no claim names it',
          examples: ['office:unique-title'],
        }),
      ),
      claims: claimIdsSchema,
    }),
  },
  {
    type: 'OF',
    from: ['Role'],
    to: ['Country', 'Organization', 'Place', 'Person'],
    layer: 'follows',
    description:
      'The country or organization of the office; the person, where the office could not be placed.',
    properties: none,
  },
  {
    type: 'DEPUTY_TO',
    from: ['Role'],
    to: ['Role'],
    layer: 'follows',
    description: 'The office that this one deputizes for, in the same country or organization.',
    properties: none,
  },
  {
    type: 'BETWEEN',
    from: ['Conflict'],
    to: ['Person', 'Role'],
    layer: 'follows',
    description: 'What the conflict is about: an office and its holders, or a person and the offices.',
    properties: none,
  },
  ...RELATION_TYPES.map(relation),
];
