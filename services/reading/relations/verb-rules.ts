import { CONTACT_RULES } from '#reading/relations/contact-rules.ts';
import { isPoliticalParty } from '#reading/relations/near-parties.ts';
import { PRESENCE_RULES } from '#reading/relations/presence-rules.ts';
import {
  activeOrPassive,
  agentsOf,
  bodies,
  countries,
  isA,
  lemmaIs,
  objects,
  oblique,
  organizations,
  pairs,
  persons,
  places,
  subjectsOf,
} from '#reading/relations/verb-arguments.ts';
import type { VerbRule } from '#reading/relations/verb-rule.ts';

const FROM = new Set(['from']);
const IN_AT = new Set(['in', 'at', 'from', 'for']);

/** Relations that verbs make: contacts and presence, then standing: office, membership, war, praise and blame, seats. */
export const VERB_RULES: readonly VerbRule[] = [
  ...CONTACT_RULES,
  ...PRESENCE_RULES,
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
    name: 'relation:took-over',
    type: 'SUCCEEDED_BY',
    example: 'Sarr took over from de Groot in June',
    verbs: (view, verb) => lemmaIs(view, verb, 'take') && view.tokens[verb + 1]?.lower === 'over',
    find: (view, verb) => {
      const before = view.clauses.withPreposition(verb, FROM).flatMap(view.parties);
      return pairs('SUCCEEDED_BY', verb, persons(before), persons(subjectsOf(view, verb)));
    },
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
    example: 'Finland joined NATO in 2023; not: Danquah joined the Bank of Ghana',
    verbs: isA('join'),
    find: (view, verb) =>
      pairs('MEMBER_OF', verb, subjectsOf(view, verb), organizations(objects(view, verb))).filter(
        ({ from, to }) => from.referent.type !== 'Person' || isPoliticalParty(view, to),
      ),
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
