import {
  isA,
  isInFor,
  lemmaIs,
  meetingPhrases,
  objectHeads,
  objects,
  oblique,
  pairs,
  persons,
  places,
  subjectsOf,
  toMeeting,
} from '#reading/relations/verb-arguments.ts';
import type { VerbRule } from '#reading/relations/verb-rule.ts';

const TO = new Set(['to']);
const IN = new Set(['in']);
const FOR = new Set(['for']);
const FROM = new Set(['from', 'of']);

/** Verbs by which somebody is at a meeting or in a place, stays away, or stands in for another. */
export const PRESENCE_RULES: readonly VerbRule[] = [
  {
    name: 'relation:attended',
    type: 'ATTENDED',
    example: 'Perrin attended the NATO meeting in Vilnius',
    verbs: isA('attend'),
    find: (view, verb) => toMeeting('ATTENDED', view, verb, objectHeads(view, verb)),
  },
  {
    name: 'relation:took-part',
    type: 'ATTENDED',
    example: 'Rattanakul took part in the ASEAN summit',
    verbs: (view, verb) => lemmaIs(view, verb, 'take', 'participate', 'arrive', 'appear'),
    find: (view, verb) => toMeeting('ATTENDED', view, verb, meetingPhrases(view, verb)),
  },
  {
    name: 'relation:absent',
    type: 'ABSENT_FROM',
    example: 'Bakken skipped the OSCE conference in Vienna',
    verbs: isA('miss'),
    find: (view, verb) => toMeeting('ABSENT_FROM', view, verb, objectHeads(view, verb)),
  },
  {
    name: 'relation:did-not-attend',
    type: 'ABSENT_FROM',
    example: 'Etcheverry did not attend the Mercosur meeting',
    verbs: isA('attend'),
    ofDenied: true,
    find: (view, verb) => toMeeting('ABSENT_FROM', view, verb, objectHeads(view, verb)),
  },
  {
    name: 'relation:was-absent',
    type: 'ABSENT_FROM',
    example: 'Rwigema was absent from the African Union session',
    verbs: (view, verb) => lemmaIs(view, verb, 'absent'),
    find: (view, verb) => toMeeting('ABSENT_FROM', view, verb, view.clauses.withPreposition(verb, FROM)),
  },
  {
    name: 'relation:stood-in',
    type: 'REPLACED_BY',
    example: 'Peeters stood in for Claes at the talks',
    verbs: (view, verb) =>
      lemmaIs(view, verb, 'stand', 'fill', 'sit', 'substitute', 'deputize') && isInFor(view, verb),
    find: (view, verb) =>
      pairs('REPLACED_BY', verb, persons(oblique(view, verb, FOR)), persons(subjectsOf(view, verb))),
  },
  {
    name: 'relation:visited',
    type: 'VISITED',
    example: 'Serra visited Malta on Saturday',
    verbs: isA('visit'),
    find: (view, verb) =>
      pairs('VISITED', verb, persons(subjectsOf(view, verb)), places(objects(view, verb))),
  },
  {
    name: 'relation:travelled',
    type: 'VISITED',
    example: 'Ampuero travelled to Bolivia to count votes',
    verbs: isA('travel'),
    find: (view, verb) =>
      pairs('VISITED', verb, persons(subjectsOf(view, verb)), places(oblique(view, verb, TO))),
  },
  {
    name: 'relation:arrived',
    type: 'VISITED',
    example: 'Ampuero arrived in Bolivia to count votes',
    verbs: (view, verb) => lemmaIs(view, verb, 'arrive'),
    find: (view, verb) =>
      pairs('VISITED', verb, persons(subjectsOf(view, verb)), places(oblique(view, verb, IN))),
  },
];
