import type { Slots } from '../pattern.ts';
import { readOffice } from '../phrases/read-office.ts';
import { isNationality, isPeople } from '../phrases/speaker-class.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotName, slotPhrase, ways } from './kind.ts';

/** "Which German officials spoke about NATO?", "who from Germany spoke" */
export const officialSpeakerWays = [
  ...ways(
    [
      'which <from> {officials}|{ministers} {have}? {spoke} {about} <about>',
      'which|what {officials}|{ministers} from|of|in <from> {have}? {spoke} {about} <about>',
      '{do} any <from> {officials}|{ministers} {spoke} {about} <about>',
      'who from|of|in|at <from> {have}? {spoke} {about} <about>',
      '{do} anyone|anybody|someone from|of|in|at <from> {spoke} {about} <about>',
      'which <from> {officials}|{ministers} {have}? {spoke}',
      'which|what {officials}|{ministers} from|of|in <from> {have}? {spoke}',
      'which|what <from> {officials}|{ministers} {is} quoted|cited|heard',
      'which|what {officials}|{ministers} from|of|in <from> {is} quoted|cited|heard',
      'who from|of|in|at <from> {have}? {spoke}',
      'who|anyone|anybody|someone from|of|in|at <from> {is} quoted|cited|heard',
      '{is} anyone|anybody|someone from|of|in|at <from> quoted|cited|heard',
      '{do} any <from> {officials}|{ministers} {spoke}',
      '{show}? <from> {officials}|{ministers} quoted|cited|speaking',
    ],
    (slots, context) => askSpeakers(slots, context),
  ),
  ...ways(
    [
      'which|what|whose <office> {have}? {spoke} {about} <about>',
      '{do} any|a|an|the? <office> {spoke} {about} <about>',
      'which|what <office> {is} quoted|cited|heard {about} <about>',
      'which|what <office> {have}? {spoke}',
      'which|what <office> {is} quoted|cited|heard',
      '{do} any <office> {spoke}',
      '<office> who|that? spoke|quoted {about} <about>',
      '<office> who|that? spoke|quoted',
    ],
    (slots, context) => askSpeakers(slots, context),
  ),
];

/** A slot of an office that holds none is a pattern that does not fit. */
function askSpeakers(slots: Slots, context: Context): Asked | null {
  const about = slotPhrase(slots, 'about', context);
  if ('about' in slots && about === null) return null;
  const office = 'office' in slots ? readOffice(slots.office ?? [], context) : null;
  if ('office' in slots) return office === null ? null : { kind: 'speakers', about, from: office.of, office };
  const from = slotPhrase(slots, 'from', context);
  return from === null ? null : { kind: 'speakers', about, from, office: null };
}

/** "Which NATO officials are named?" */
const namedWays = ways(
  [
    'which <body> {officials}|{staff} {is} named|mentioned|there',
    'which|what {officials}|{staff} of|from|in <body> {is} named|mentioned|there',
    'who {is} <body> {officials}|{staff}',
    'who {is} the? {officials}|{staff} of|from|in|at <body>',
    'who worked for|at|in <body>',
    'who {hold} {office}|an_office|a_post in|of|at <body>',
    '{show}? <body> {officials}|{staff}',
    '{show}? the? {officials}|{staff} of|from|in|at <body>',
  ],
  (slots, context) => askOfficials(slots, { ...context, standing: null }),
);

/** "Who is from Norway", "which officials are from Norway": those without a name are of it as well. */
const fromWays = ways(
  [
    'which|what {officials}|{staff}|{ministers} {is} from <body>',
    'who {is}|comes|come from <body>',
    '{is} there? anyone|anybody|someone|somebody from <body>',
    '{who} from <body> {is} named|mentioned|there',
    '{show} {who}|people|those|everyone|everybody from <body>',
  ],
  askOfFrom,
);

/** "Which Norwegians are named?", "who is Norwegian" */
const peopleWays = [
  ...ways(
    [
      'which|what|who <body> {is} named|mentioned|there',
      'who {is} the <body>',
      '{is} there any <body>',
      '{show} the? <body>',
    ],
    (slots, context) => (isPeople(slots.body ?? [], context) ? askOfFrom(slots, context) : null),
  ),
  ...ways(['who {is} <body>', 'which|what {officials}|{staff}|{ministers} {is} <body>'], (slots, context) =>
    isNationality(slots.body ?? [], context) ? askOfFrom(slots, context) : null,
  ),
];

function askOfFrom(slots: Slots, context: Context): Asked | null {
  return askOfficials(slots, { ...context, standing: null, unnamed: true });
}

/** "Former NATO officials", "who used to work for NATO" */
const formerWays = ways(
  [
    '{show}? {former} <body> {officials}|{staff}',
    '{show}? {former} {officials}|{staff} of|from|in|at <body>',
    'which {former} <body> {officials}|{staff} {is} named|mentioned|quoted|there',
    'which|what {former} {officials}|{staff} of|from|in|at <body> {is} named|mentioned|quoted|there',
    'who {is} a? {former} <body> {officials}|{staff}',
    'who used to work for|at|in <body>',
    'who formerly|previously worked for|at|in <body>',
  ],
  (slots, context) => askOfficials(slots, { ...context, standing: 'former' }),
);

/** "Who works for the State Department?" */
const workingWays = ways(
  [
    'who works|work for|at|in <body>',
    'who {is} employed by|at <body>',
    'who {is} working for|at|in <body>',
    '{who}|people|those|everyone working|employed for|at|by|in <body>',
    'who|which people belong|belongs to <body>',
  ],
  (slots, context) => askOfficials(slots, { ...context, standing: 'current' }),
);

function askOfficials(
  slots: Slots,
  {
    standing,
    unnamed = false,
    ...context
  }: Context & { standing: 'current' | 'former' | null; unnamed?: boolean },
): Asked | null {
  const body = slotName(slots, 'body', context);
  return body === null ? null : { kind: 'officials', body, standing, unnamed };
}

export const officialWays = [...formerWays, ...fromWays, ...peopleWays, ...namedWays, ...workingWays];
