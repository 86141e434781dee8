import { Type } from 'typebox';
import type { NodeKind } from './kinds.ts';
import { countSchema, IdSchema, nameSchema } from './pieces.ts';

const properties = (name: string, code: string) =>
  Type.Object({
    id: IdSchema,
    name: nameSchema(name),
    aliases: Type.Array(Type.String(), {
      description: 'Every name by which documents call it, sorted, its own among them',
      examples: [[name]],
    }),
    code: Type.Optional(
      Type.String({
        description: 'ISO 3166-1 alpha-2 of a country, or the gazetteer key of an organization',
        examples: [code],
      }),
    ),
    partial: Type.Optional(
      Type.Boolean({ description: 'True for a person of whom no document gives the full name' }),
    ),
    documents: countSchema('Documents that mention it'),
  });

const entity = (label: string, description: string, examples: { name: string; code: string }) =>
  ({
    label,
    also: ['Entity'],
    layer: 'follows',
    description,
    properties: properties(examples.name, examples.code),
  }) satisfies NodeKind;

export const personKind = entity('Person', 'A human being, across documents.', {
  name: 'Mark Rutte',
  code: '',
});
export const organizationKind = entity('Organization', 'An organization, party, company or institution.', {
  name: 'NATO',
  code: 'nato',
});
export const countryKind = entity('Country', 'A country, today or in history.', {
  name: 'Ukraine',
  code: 'UA',
});
export const placeKind = entity('Place', 'A city, region or building that is no country.', {
  name: 'Brussels',
  code: '',
});

export const ENTITY_LABELS = ['Person', 'Organization', 'Country', 'Place'] as const;
