import { slotPhrase, ways } from './kind.ts';

/** "Who spoke about NATO?" */
const aboutWays = ways(
  [
    'who|whom {have}? {spoke} what {about} <about>',
    '{who} {have}? {spoke} {about} <about>',
    '{who} is|are|was|were {spoke} {about} <about>',
    '{who} {have}? {discussed} <about>',
    '{do} {who} {spoke} {about} <about>',
    '{do} {who} {discussed} <about>',
    '{is} {who} {spoke} {about} <about>',
    'by {who} {is} <about> {discussedBy}',
    '<about> {is} {discussedBy} by {who}',
    '{who} {is} <about> {discussedBy} by',
    '{show}? speakers|people|persons {about} <about>',
    '{show}? speakers|people|persons who|that {spoke} {about} <about>',
    '{show}? speakers|people|persons {spoke} {about} <about>',
    '{show}? {who} {spoke} {about} <about>',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'speakers', about, from: null, office: null };
  },
);

/** "Who spoke on 3 December?", "who is quoted" */
const anyWays = ways(
  ['{who} {have}? {spoke}', '{do} {who} {spoke}', '{show}? speakers', '{show}? the? {quotes}'],
  () => ({ kind: 'speakers', about: null, from: null, office: null }),
);

export const speakerWays = [...aboutWays, ...anyWays];
