import { Type } from 'typebox';
import { DocumentIdSchema, IdSchema, nullable } from './common.ts';

export const JobSchema = Type.Object(
  {
    id: IdSchema,
    state: Type.Enum(['waiting', 'taken', 'done', 'failed']),
    attempts: Type.Integer(),
    error: nullable(Type.String()),
    documentId: DocumentIdSchema,
    sourceIds: Type.Array(Type.String()),
    failedStep: nullable(Type.String()),
    failedReason: nullable(Type.String()),
  },
  { description: 'The work of reading one document' },
);

export const PendingSchema = Type.Object(
  {
    jobs: Type.Integer({ description: 'Documents that are still to be read' }),
    blocks: Type.Integer({ description: 'Parts of what follows that are still to be computed' }),
  },
  { description: 'Work that is not done yet; answers may change when it is' },
);

export const StatusSchema = Type.Object({
  documents: Type.Object({
    waiting: Type.Integer(),
    reading: Type.Integer(),
    done: Type.Integer(),
    failed: Type.Integer(),
    skipped: Type.Integer(),
  }),
  pending: PendingSchema,
});
