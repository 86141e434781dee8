import {
  agentsOf,
  hasObject,
  isA,
  isNoOutlet,
  lemmaIs,
  objects,
  oblique,
  pairs,
  persons,
  subjectsOf,
  together,
  withinObject,
} from '#reading/relations/verb-arguments.ts';
import type { VerbRule } from '#reading/relations/verb-rule.ts';

const WITH = new Set(['with']);
const WITH_TO = new Set(['with', 'to']);

/** Verbs by which two meet, or speak with each other from afar. */
export const CONTACT_RULES: readonly VerbRule[] = [
  {
    name: 'relation:met',
    type: 'MET_WITH',
    example: 'Sirotkina met with Alcalde in Geneva',
    verbs: isA('meet'),
    find: (view, verb) => {
      const others = [...objects(view, verb), ...oblique(view, verb, WITH)];
      return together('MET_WITH', verb, subjectsOf(view, verb), others);
    },
  },
  {
    name: 'relation:received',
    type: 'MET_WITH',
    example: 'Kiplagat received Feldhaus at his farm; Feldhaus was received by Kiplagat',
    verbs: isA('receive'),
    find: (view, verb) => {
      const others = view.clauses.isPassive(verb) ? agentsOf(view, verb) : objects(view, verb);
      return pairs('MET_WITH', verb, persons(subjectsOf(view, verb)), persons(others));
    },
  },
  {
    name: 'relation:held-talks',
    type: 'MET_WITH',
    example: 'Musa held talks with Roussin in Dakar; Musa and Roussin held talks',
    verbs: (view, verb) =>
      lemmaIs(view, verb, 'hold', 'have', 'conduct', 'resume', 'start', 'open') &&
      hasObject(view, verb, 'talks'),
    find: (view, verb) =>
      together('MET_WITH', verb, subjectsOf(view, verb), withinObject(view, verb, 'talks')),
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
    example: 'The two presidents held a call with Jabłońska',
    verbs: (view, verb) => lemmaIs(view, verb, 'hold', 'have', 'make') && hasObject(view, verb, 'call'),
    find: (view, verb) =>
      together('SPOKE_WITH', verb, subjectsOf(view, verb), withinObject(view, verb, 'call')),
  },
];
