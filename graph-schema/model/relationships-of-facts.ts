import { Type } from 'typebox';
import type { RelationshipKind } from './kinds.ts';

const fact = (type: string, ends: { from: string[]; to: string[] }, description: string) =>
  ({ type, ...ends, layer: 'facts', description, properties: Type.Object({}) }) satisfies RelationshipKind;

/** How the facts of a document hang together. */
export const factRelationships: readonly RelationshipKind[] = [
  {
    type: 'DELIVERED',
    from: ['Delivery'],
    to: ['Document'],
    layer: 'received',
    description: 'The arrival brought this document.',
    properties: Type.Object({}),
  },
  {
    type: 'HAS_ORIGINAL',
    from: ['Document'],
    to: ['Original'],
    layer: 'received',
    description: 'The bytes of the document.',
    properties: Type.Object({}),
  },
  fact('IN', { from: ['Referent', 'Claim', 'Attribution'], to: ['Document'] }, 'The document that says it.'),
  fact(
    'SUBJECT',
    { from: ['Claim'], to: ['Referent'] },
    'Who holds the office, or the first side of the relation.',
  ),
  fact(
    'OBJECT',
    { from: ['Claim'], to: ['Referent'] },
    'What the office is of, or the second side of the relation.',
  ),
  fact('WHERE', { from: ['Claim'], to: ['Referent'] }, 'Where it happened.'),
  fact('BY', { from: ['Attribution'], to: ['Referent'] }, 'Who said it.'),
  fact(
    'AFFILIATED',
    { from: ['Attribution'], to: ['Referent'] },
    'Whom an anonymous or collective source speaks for.',
  ),
  fact('ABOUT', { from: ['Attribution'], to: ['Referent'] }, 'Whom or what the words speak of.'),
  fact('WITHIN', { from: ['Attribution'], to: ['Attribution'] }, 'The attribution that reports this one.'),
  fact('VIA', { from: ['Attribution'], to: ['Referent'] }, 'The outlet or person it came through.'),
  {
    type: 'FOR',
    from: ['Job'],
    to: ['Document'],
    layer: 'bookkeeping',
    description: 'The document to read.',
    properties: Type.Object({}),
  },
];
