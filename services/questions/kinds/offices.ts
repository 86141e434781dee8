import type { Slots } from '../pattern.ts';
import { readOffice } from '../phrases/read-office.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotPhrase, ways } from './kind.ts';

/** "Who is the secretary of state of the United States?", "president of ukraine?" */
export const holderWays = ways(
  [
    'who {is} <office>',
    'who {was} <office>',
    'who {is} named as|the? <office>',
    'who {served} <office>',
    'who {hold} the {office} of <office>',
    'who {is} serving as <office>',
    'what {is} the name of <office>',
    'what {is} the names of <office>',
    'which <office> {is} named|mentioned|quoted',
    '{show} <office> in the {article} and|with their countries|country',
    '{show} <office> in the {article}',
    '<office> named|mentioned|quoted',
    '{show} <office> named|mentioned|quoted',
    '{show} <office> and|with their countries|country',
    '{show} <office>',
    '<office> and|with their countries|country',
    '<office>',
  ],
  (slots, context) => askHolders(slots, context),
);

/** "Who heads the German Marshall Fund?": whoever leads it, whatever the office is called there. */
export const leaderWays = ways(
  [
    'who heads|leads|runs|chairs|governs|rules|directs <body>',
    'who {is} heading|leading|running|chairing <body>',
    'who {is} in charge of <body>',
    'who formerly|previously led|headed|ran|governed|chaired <body>',
    'who led|headed|ran|governed|chaired <body>',
    'who used to lead|head|run|govern|chair <body>',
  ],
  (slots, context) => {
    const of = slotPhrase(slots, 'body', context);
    if (of === null) return null;
    const status = /\b(?:formerly|previously|used to)\b/i.test(context.question) ? ('former' as const) : null;
    const office = { title: 'leader', of, at: null, status, plural: false, phrase: of };
    const past = /\b(?:led|headed|ran|governed|chaired)\b/i.test(context.question);
    return { kind: 'holders', office, past, person: null };
  },
);

/** "Who was the prime minister …" asks for those of before as well. */
const PAST = /\b(?:was|were|used to be|had been)\b/i;

function askHolders(slots: Slots, { question, titles }: Context): Asked | null {
  const office = readOffice(slots.office ?? [], { question, titles });
  if (office === null) return null;
  const mayBeName = office.phrase.words.at(-1) === slots.office?.at(-1) && office.of !== null;
  return { kind: 'holders', office, past: PAST.test(question), person: mayBeName ? office.phrase : null };
}

/** "Who is the deputy of Rubio?" */
export const deputyWays = [
  ...ways(
    [
      'who {is} the? {deputy} of|to|for <person>',
      "who {is} <person> 's {deputy}",
      'who {is} {deputy} to|of|for <person>',
      'who deputizes|deputises for <person>',
      "<person> 's {deputy}",
      'the? {deputy} of|to|for <person>',
      "{show} <person> 's {deputy}",
    ],
    (slots, context) => askDeputies(slots, { ...context, above: false }),
  ),
  ...ways(
    [
      'whose {deputy} {is} <person>',
      'to whom {is} <person> {deputy}',
      '{who} {is} <person> {deputy} to|of',
      "who {is} <person> 's {superior}",
      'who {is} the? {superior} of|to <person>',
      "{show}? <person> 's {superior}",
      'to whom|who {do} <person> report|answer',
      '{who} {do} <person> report|answer to',
      '{who} {do} <person> deputize|deputise for',
    ],
    (slots, context) => askDeputies(slots, { ...context, above: true }),
  ),
  // "is Landau the deputy of Rubio"
  ...ways(
    ['{is} <deputy> a|the? {deputy} of|to|for <person>', "{is} <deputy> <person> 's {deputy}"],
    (slots, context) => {
      const deputy = slotPhrase(slots, 'deputy', context);
      const asked = askDeputies(slots, { ...context, above: false });
      return deputy === null || asked?.kind !== 'deputies' ? null : { ...asked, named: deputy };
    },
  ),
];

/** Whose deputy it is may be told by the office: "the deputy of the secretary of state". */
function askDeputies(slots: Slots, { above, ...context }: Context & { above: boolean }): Asked | null {
  const person = slotPhrase(slots, 'person', context);
  return person === null ? null : { kind: 'deputies', person, above, named: null };
}

/** "What is Landau's role?", "who is Christopher Landau?" */
export const personWays = [
  ...ways(
    [
      "what {is} <person> 's former|previous|past|old {office}",
      "<person> 's former|previous|past|old {office}",
      '{former} {office} of <person>',
      'what former|previous|past {office} {do} <person> {hold}',
      'what {do} <person> used to be',
      'what {was} <person> before',
      "what {was} <person> 's {office} before <next>",
      'what {do} <person> do before <next>?',
      'what {was} <person> before <next>',
    ],
    (slots, context) => {
      const person = slotPhrase(slots, 'person', context);
      return person === null ? null : { kind: 'person', person, status: 'former' };
    },
  ),
  ...ways(
    [
      "what {is} <person> 's {office}",
      'what {is} the? {office} of <person>',
      'what|which {office} {do} <person> {hold}?',
      "<person> 's {office}",
      '<person> {office}',
      'what|which {office} {is} held by <person>',
      'what {do} <person> do',
      "{show} <person> 's {office}",
      'who {is} <person>',
      'what {is} <person>',
    ],
    (slots, context) => {
      const person = slotPhrase(slots, 'person', context);
      return person === null ? null : { kind: 'person', person, status: null };
    },
  ),
];

/** "Who is named with a former office?" */
export const formerHolderWays = ways(
  [
    'who {is} named|mentioned|listed with a|any? {former} {office}',
    'who {is} named|mentioned|described as a? {former} {office}',
    'who {hold} a? {former} {office}',
    'who formerly|previously {hold} an? {office}',
    'who used to hold|have an? {office}',
    'which|what {former} {office} {is} named|mentioned|there',
    '{show} former officials|officeholders|holders|office holders',
    'who {is} former officials|officeholders',
    'which people {is} described as former',
    'which former {officials}|{office} {is} named|mentioned|quoted|there',
    '{show} former {officials}',
  ],
  () => ({ kind: 'former-holders' }),
);
