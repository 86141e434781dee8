import { Type } from 'typebox';
import { EntityTypeSchema } from '#reading/extraction.ts';
import type { NodeKind } from './kinds.ts';
import { documentIdSchema, endsSchema, IdSchema, nameSchema, startsSchema } from './pieces.ts';

/** All mentions of one entity in one document. */
export const referentKind = {
  label: 'Referent',
  layer: 'facts',
  description: 'All mentions of one entity within one document; across documents it refers to an entity.',
  properties: Type.Object({
    id: IdSchema,
    name: nameSchema('Mark Rutte'),
    kind: EntityTypeSchema,
    code: Type.Optional(
      Type.String({
        description: 'ISO 3166-1 alpha-2 of a country, or the gazetteer key of an organization',
        examples: ['NL'],
      }),
    ),
    key: Type.String({
      description: 'What identifies it across documents: its kind, then a code or a folded name',
      examples: ['Person:mark rutte'],
    }),
    surname: Type.Optional(
      Type.String({
        description: 'Folded surname of a person: the block it is resolved in',
        examples: ['rutte'],
      }),
    ),
    partial: Type.Optional(
      Type.Boolean({ description: 'True for a person whose document never gives the full name' }),
    ),
    contexts: Type.Optional(
      Type.Array(Type.String(), {
        description:
          'Offices that the document gives to a person, and the countries and organizations it names, sorted',
        examples: [['at:Organization:nato', 'office:secretary general|Organization:nato']],
      }),
    ),
    documentId: documentIdSchema,
    starts: startsSchema,
    ends: endsSchema,
    kinds: Type.Array(Type.String(), {
      description: 'Kind of each mention: name, nominal or pronoun',
      examples: [['name', 'pronoun']],
    }),
    rules: Type.Array(Type.String(), {
      description: 'The rule that found or linked each mention',
      examples: [['name:tagger', 'coreference:pronoun']],
    }),
  }),
} satisfies NodeKind;
