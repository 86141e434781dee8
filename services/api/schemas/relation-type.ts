import { Type } from 'typebox';
import { RELATION_TYPES } from '#reading/extraction.ts';

/** A relation of the closed list. */
export const RelationTypeSchema = Type.Enum([...RELATION_TYPES], {
  description: 'The relation that is reported',
  examples: ['MET_WITH'],
});
