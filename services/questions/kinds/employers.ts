import { slotName, slotPhrase, ways } from './kind.ts';

/** "Where does Stefan Wolff work?", "who employs Camille Grand" */
const PAST = /\b(?:did|was|has|had|worked|used to)\b/i;

const whomWays = ways(
  [
    'who|what {employs} <person>',
    'which|what {employer} {employs} <person>',
    'where {do} <person> {work}',
    'where {is} <person> employed|based|working',
    'who|what|whom|which {do} <person> {work} for|at|with',
    'for whom|who {do} <person> {work}',
    'which|what {employer} {do} <person> {work} for|at|with|in',
    'which|what {employer} {do} <person> belong|belongs to',
    'which|what {employer} {do} <person> represent|lead|head|govern|run',
    'which|what {employer} {is} <person> with|from|at|of',
    "who|what|which {is} <person> 's {employer}",
    "<person> 's {employer}",
    '<person> employer|affiliation|affiliations|workplace',
    'who|what|which {is} the? {employer} of <person>',
    'where {is} <person> from',
  ],
  (slots, context) => {
    const person = slotPhrase(slots, 'person', context);
    return person === null
      ? null
      : { kind: 'employers', person, body: null, past: PAST.test(context.question) };
  },
);

/** "Has Spatafora worked for NATO?" */
const whetherWays = ways(
  ['{do} <person> {work} for|at|with <body>', '{is} <person> employed by|at <body>'],
  (slots, context) => {
    const person = slotName(slots, 'person', context);
    const body = slotPhrase(slots, 'body', context);
    const past = PAST.test(context.question);
    return person === null || body === null ? null : { kind: 'employers', person, body, past };
  },
);

export const employerWays = [...whomWays, ...whetherWays];
