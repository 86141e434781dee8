import type { Slots } from '../pattern.ts';
import type { Asked } from '../understanding.ts';
import { type Context, slotPhrase, type Way, ways } from './kind.ts';

/** "Who is quoted in both the Harbour Wire and the Meridian Courier?" */
const namedWays = aboutOrNot(
  [
    '{who}|people|speakers {is}? {quotedIn} in|by both the? {article}? of|in|by? <one> and in|the? <other>',
    '{who}|people|speakers {is}? {quotedIn} in|by both the? <one> {article} and the? <other> {article}',
    '{who}|people|speakers {is}? {quotedIn} in|by both the? <one> and the? <other> {article}',
    '{who}|people|speakers {is}? {quotedIn} in|by both <one> and <other>',
    '{who} {is} {quotedIn} in|by <one> and also? in|by? <other>',
    '{who} {is} {quotedIn} in|by the? {article} <one> and <other>',
    '{who} {spoke}|appears|appear|speaks in both the? <one> and the? <other>',
  ],
  (slots, context) => askNamed(slots, context),
);

function askNamed(slots: Slots, context: Context): Asked | null {
  const one = slotPhrase(slots, 'one', context);
  const other = slotPhrase(slots, 'other', context);
  if (one === null || other === null) return null;
  return {
    kind: 'quoted-in-all',
    documents: [one, other],
    stories: false,
    about: slotPhrase(slots, 'about', context),
  };
}

/** "Who is quoted in more than one article?" */
const anyWays = aboutOrNot(
  [
    '{who}|people|speakers {is}? {quotedIn} in|by {several} {article}',
    '{who} {spoke}|appears|appear|speaks in {several} {article}',
  ],
  (slots, context) => ({
    kind: 'quoted-in-all',
    documents: [],
    stories: /\bstor(?:y|ies)\b/i.test(context.question),
    about: slotPhrase(slots, 'about', context),
  }),
);

/** Each way with what the words have to be about, before it or after it, and without. */
function aboutOrNot(patterns: readonly string[], build: Way['build']): Way[] {
  const about = patterns.flatMap((pattern) => [
    `${pattern} {about} <about>`,
    ...(pattern.includes('{quotedIn} ')
      ? [pattern.replace('{quotedIn} ', '{quotedIn} {about} <about> ')]
      : []),
  ]);
  const asked: Way['build'] = (slots, context) =>
    slotPhrase(slots, 'about', context) === null ? null : build(slots, context);
  return [...ways(about, asked), ...ways(patterns, build)];
}

/** "Who spoke about NATO in the Harbour Wire?", "who is quoted in the Harbour Wire": more general than what people speak about. */
export const quotedInOneWays = [
  ...ways(
    [
      '{who} {have}? {spoke} {about} <about> in|for|by|from|to|according_to <one>',
      '{who} {is} {quotedIn} {about} <about> in|by <one>',
      '{who} {is} {quotedIn} in|by <one> {about} <about>',
      '{show}? speakers|people {about} <about> in|from <one>',
      '{who} {do} <one> quote|cite {about} <about>',
    ],
    (slots, context) => (slotPhrase(slots, 'about', context) === null ? null : askOne(slots, context)),
  ),
  ...ways(
    ['{who} {is} {quotedIn} in|by <one>', '{who} {have}? {spoke} in <one>', '{who} {do} <one> quote|cite'],
    askOne,
  ),
];

function askOne(slots: Slots, context: Context): Asked | null {
  const one = slotPhrase(slots, 'one', context);
  const about = slotPhrase(slots, 'about', context);
  return one === null ? null : { kind: 'quoted-in-all', documents: [one], stories: false, about };
}

export const quotedInAllWays = [...anyWays, ...namedWays];
