import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { answerQuestion } from '../answers/answer-question.ts';
import { EXAMPLES } from '../answers/examples.ts';
import { LIMITS } from '../limits.ts';
import { ProblemSchema } from '../problems/problem.ts';
import { AnswerSchema } from '../schemas/answer.ts';
import { CollectionSchema, strict } from '../schemas/common.ts';

/** Plain questions. */
export const askRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/ask',
    {
      schema: {
        tags: ['questions'],
        summary: 'Answers a plain question, with the words that show each answer',
        querystring: strict({
          q: Type.String({
            minLength: 1,
            maxLength: LIMITS.questionLength,
            description: 'The question, as one would ask a person',
            examples: ['who spoke about NATO'],
          }),
          collection: Type.Optional(CollectionSchema),
        }),
        response: { 200: AnswerSchema, default: ProblemSchema },
      },
    },
    ({ query }) =>
      answerQuestion(query.q, {
        graph: app.graph,
        gazetteers: app.gazetteers,
        collection: query.collection ?? null,
        today: new Date().toISOString().slice(0, 10),
      }),
  );

  app.get(
    '/questions',
    {
      schema: {
        tags: ['questions'],
        summary: 'Questions of every kind that is answered, to show what can be asked',
        response: { 200: Type.Object({ questions: Type.Array(Type.String()) }) },
      },
    },
    async () => ({ questions: [...EXAMPLES] }),
  );
};
