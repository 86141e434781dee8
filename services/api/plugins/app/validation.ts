import type { FastifySchemaCompiler } from 'fastify';
import fp from 'fastify-plugin';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { validatorFor } from '../../validator-for.ts';

/**
 * Checks requests strictly: nothing is dropped, bodies are taken as they are. Only what comes as text by its nature
 * (parameters of the address, headers) is turned into the number or boolean that the schema asks for.
 */
const compile: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const validatorOf = validatorFor(schema);
  return (given: unknown) => {
    const value = httpPart === 'body' ? given : Value.Convert(schema, Value.Default(schema, given));
    const validator = validatorOf(value);
    return validator.Check(value) ? { value } : { error: validator.Errors(value) as never };
  };
};

export default fp(async (app) => void app.setValidatorCompiler(compile), { name: 'validation' });
