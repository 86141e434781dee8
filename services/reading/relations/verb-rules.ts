import type { RelationType } from '#reading/extraction.ts';
import type { Found, RelationView } from '#reading/relations/relation-view.ts';
import {
  activeOrPassive,
  agentsOf,
  bodies,
  countries,
  eachOther,
  hasObject,
  isA,
  isInFor,
  isNoOutlet,
  lemmaIs,
  meetingPhrases,
  objectHeads,
  objects,
  oblique,
  organizations,
  pairs,
  persons,
  places,
  subjectsOf,
  toMeeting,
  withinObject,
} from '#reading/relations/verb-arguments.ts';

/** A relation that a verb makes: which verbs, whom it joins, and the sentence that it was written for. */
export type VerbRule = {
  readonly name: string;
  readonly type: RelationType;
  readonly example: string;
  /** Whether the rule may say something of a verb: by its lemma's class. */
  readonly verbs: (view: RelationView, verb: number) => boolean;
  /** Relations of a verb that is said as what happened; of a denied one where `ofDenied` is set. */
  readonly find: (view: RelationView, verb: number) => Found[];
  readonly ofDenied?: boolean;
};

const WITH = new Set(['with']);
const WITH_TO = new Set(['with', 'to']);
const TO = new Set(['to']);
const IN_AT = new Set(['in', 'at', 'from', 'for']);
const FOR = new Set(['for']);
const FROM = new Set(['from', 'of']);

export const VERB_RULES: readonly VerbRule[] = [
  {
    name: 'relation:met',
    type: 'MET_WITH',
    example: 'Sirotkina met with Alcalde in Geneva',
    verbs: isA('meet'),
    find: (view, verb) => {
      const others = [...objects(view, verb), ...oblique(view, verb, WITH)];
      const subjects = subjectsOf(view, verb);
      return others.length > 0
        ? pairs('MET_WITH', verb, subjects, others)
        : eachOther('MET_WITH', verb, subjects);
    },
  },
  {
    name: 'relation:received',
    type: 'MET_WITH',
    example: 'Kiplagat received Feldhaus at his farm',
    verbs: isA('receive'),
    find: (view, verb) =>
      pairs('MET_WITH', verb, persons(subjectsOf(view, verb)), persons(objects(view, verb))),
  },
  {
    name: 'relation:held-talks',
    type: 'MET_WITH',
    example: 'Musa held talks with Roussin in Dakar',
    verbs: (view, verb) =>
      lemmaIs(view, verb, 'hold', 'have', 'conduct', 'resume', 'start', 'open') &&
      hasObject(view, verb, 'talks'),
    find: (view, verb) => pairs('MET_WITH', verb, subjectsOf(view, verb), withinObject(view, verb, 'talks')),
  },
  {
    name: 'relation:spoke',
    type: 'SPOKE_WITH',
    example: 'Jabłońska spoke by phone with Kravets',
    verbs: isA('speak'),
    find: (view, verb) =>
      pairs('SPOKE_WITH', verb, subjectsOf(view, verb), oblique(view, verb, WITH_TO).filter(isNoOutlet)),
  },
  {
    name: 'relation:phoned',
    type: 'SPOKE_WITH',
    example: 'Owusu telephoned Annan-Smith',
    verbs: isA('phone'),
    find: (view, verb) =>
      view.clauses.children(verb, 'xcomp', 'ccomp').length > 0 || view.clauses.isPassive(verb)
        ? []
        : pairs('SPOKE_WITH', verb, persons(subjectsOf(view, verb)), persons(objects(view, verb))),
  },
  {
    name: 'relation:held-call',
    type: 'SPOKE_WITH',
    example: 'The two presidents held a call with Merz',
    verbs: (view, verb) => lemmaIs(view, verb, 'hold', 'have', 'make') && hasObject(view, verb, 'call'),
    find: (view, verb) => pairs('SPOKE_WITH', verb, subjectsOf(view, verb), withinObject(view, verb, 'call')),
  },
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
    name: 'relation:succeeded',
    type: 'SUCCEEDED_BY',
    example: 'Parata succeeded Whitcombe as head of the court',
    verbs: isA('succeed'),
    find: (view, verb) =>
      view.clauses.isPassive(verb)
        ? pairs('SUCCEEDED_BY', verb, persons(subjectsOf(view, verb)), persons(agentsOf(view, verb)))
        : pairs('SUCCEEDED_BY', verb, persons(objects(view, verb)), persons(subjectsOf(view, verb))),
  },
  {
    name: 'relation:represented',
    type: 'REPRESENTED',
    example: 'the United States was represented by Landau',
    verbs: isA('represent'),
    find: (view, verb) =>
      view.clauses.isPassive(verb)
        ? pairs('REPRESENTED', verb, persons(agentsOf(view, verb)), bodies(subjectsOf(view, verb)))
        : pairs('REPRESENTED', verb, persons(subjectsOf(view, verb)), bodies(objects(view, verb))),
  },
  {
    name: 'relation:joined',
    type: 'MEMBER_OF',
    example: 'Finland joined NATO in 2023',
    verbs: isA('join'),
    find: (view, verb) =>
      pairs('MEMBER_OF', verb, subjectsOf(view, verb), organizations(objects(view, verb))),
  },
  {
    name: 'relation:invaded',
    type: 'INVADED',
    example: 'Iraq invaded Kuwait',
    verbs: isA('invade'),
    find: (view, verb) =>
      view.clauses.isPassive(verb)
        ? pairs('INVADED', verb, countries(agentsOf(view, verb)), countries(subjectsOf(view, verb)))
        : pairs('INVADED', verb, countries(subjectsOf(view, verb)), countries(objects(view, verb))),
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
    name: 'relation:invited',
    type: 'INVITED',
    example: 'Andorra invited Monaco to the ski race',
    verbs: isA('invite'),
    find: (view, verb) => activeOrPassive('INVITED', view, verb),
  },
  {
    name: 'relation:criticized',
    type: 'CRITICIZED',
    example: 'Kallas criticized the US approach',
    verbs: isA('criticize'),
    find: (view, verb) => activeOrPassive('CRITICIZED', view, verb),
  },
  {
    name: 'relation:supports',
    type: 'SUPPORTS',
    example: 'NATO leaders backed Ukraine',
    verbs: isA('support'),
    find: (view, verb) => activeOrPassive('SUPPORTS', view, verb),
  },
  {
    name: 'relation:based',
    type: 'HEADQUARTERED_IN',
    example: 'Andean Coffee, which is headquartered in Medellín',
    verbs: isA('base'),
    find: (view, verb) =>
      pairs(
        'HEADQUARTERED_IN',
        verb,
        organizations(subjectsOf(view, verb)),
        places(oblique(view, verb, IN_AT)),
      ),
  },
];
