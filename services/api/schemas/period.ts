import { Type } from 'typebox';
import { DaySchema } from './common.ts';

/** The days between which something was said or reported; either may be left out. */
export const periodParameters = {
  from: Type.Optional({ ...DaySchema, description: 'On this day or later' }),
  to: Type.Optional({ ...DaySchema, description: 'On this day or earlier' }),
};
