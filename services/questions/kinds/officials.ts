import { readOffice } from '../phrases/read-office.ts';
import { slotPhrase, ways } from './kind.ts';

/** "Which German officials spoke about NATO?", "who from Germany spoke about NATO" */
export const officialSpeakerWays = ways(
  [
    'which <from> {officials}|{ministers} {have}? {spoke} {about} <about>',
    'which|what {officials}|{ministers} from|of|in <from> {have}? {spoke} {about} <about>',
    '{do} any <from> {officials}|{ministers} {spoke} {about} <about>',
    'who from|of|in|at <from> {have}? {spoke} {about} <about>',
    '{do} anyone|anybody|someone from|of|in|at <from> {spoke} {about} <about>',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    const from = slotPhrase(slots, 'from', context);
    return about === null || from === null ? null : { kind: 'speakers', about, from };
  },
);

/** "Which NATO officials are named?", "who works for the State Department" */
export const officialWays = ways(
  [
    'which <body> {officials} {is} named|mentioned|quoted|there',
    'which|what {officials} of|from|in <body> {is} named|mentioned|quoted|there',
    'who {is} <body> {officials}',
    'who {is} the? {officials} of|from|in|at <body>',
    'who works|work|worked for|at|in <body>',
    'who {is} employed by|at <body>',
    'who|which people belong|belongs to <body>',
    '{show} <body> {officials}',
    '{show}? the? {officials} of|from|in|at <body>',
  ],
  (slots, context) => {
    const body = slotPhrase(slots, 'body', context);
    return body === null || readOffice(body.words, context) !== null ? null : { kind: 'officials', body };
  },
);
