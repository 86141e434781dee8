import { Type } from 'typebox';

/** The variable of every process that logs. */
export const logLevel = Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  default: 'info',
  description: 'What is logged.',
});
