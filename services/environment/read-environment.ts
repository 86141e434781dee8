import { envSchema } from 'env-schema';
import Type, { type Static, type TProperties } from 'typebox';

/** A variable of the environment is missing or wrong; the message names each one and never shows a value. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly code = 'ENVIRONMENT_INVALID';
}

type Problem = { instancePath: string; message?: string; params: { missingProperty?: string } };

/**
 * Reads a process's configuration, once, at its start. Numbers and booleans are converted, defaults filled in, other variables left out.
 *
 * @param variables the process's variables, each a schema; `Type.Optional` where it may be unset
 * @throws EnvironmentError that names every variable at fault
 * @example const { NEWSGRAPH_PORT } = readEnvironment({ NEWSGRAPH_PORT: Type.Integer({ default: 4747 }) });
 */
export function readEnvironment<Variables extends TProperties>(
  variables: Variables,
  environment: NodeJS.ProcessEnv = process.env,
): Static<ReturnType<typeof Type.Object<Variables>>> {
  try {
    // A variable that is set to nothing counts as unset, as compose files and shells write it.
    const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    return envSchema({ schema: Type.Object(variables), data: given, env: false });
  } catch (thrown) {
    throw new EnvironmentError(describeProblems(thrown), { cause: thrown });
  }
}

function describeProblems(thrown: unknown): string {
  const problems = (thrown as { errors?: Problem[] }).errors;
  if (problems === undefined) throw thrown;
  return problems
    .map(({ instancePath, message, params }) =>
      params.missingProperty === undefined
        ? `${instancePath.slice(1)} ${message}`
        : `${params.missingProperty} is not set`,
    )
    .join('; ');
}
