/** What a town does as a place, a team or a scene; whatever else it does, its government does. */
export const DONE_BY_TOWNS = set(
  'be have host lie sit stand witness become remain feature boast include experience grow wake celebrate mark record beat win lose draw score defeat lead top face suffer start finish trail visit',
);

/** What is done to a government, not to a town: "expected Berlin to pay", "Moscow had not been invited". */
export const DONE_TO_GOVERNMENTS = set(
  'invite consult tell inform ask warn accuse blame expect urge press bar convince persuade force allow thank pressure appease arm isolate sanction betray embolden support back assist help deter punish provoke abandon oblige compel criticize criticise condemn praise pressurise pressurize push encourage anger irritate annoy alarm reassure assure antagonize humiliate alienate enrage infuriate weaken weaponize confront challenge embarrass engage approach lobby appeal beseech implore threaten sue finance fund subsidize brief notify obey defy snub side',
);

/** What a government is: "London was grateful". */
export const FELT = set(
  'grateful ready willing concerned worried open committed prepared prepare aware angry opposed furious keen reluctant precise patient impatient cautious wary slow firm adamant silent hesitant sceptical skeptical determined satisfied unhappy generous blunt responsible guilty wrong serious interested isolated able unable unwilling obliged complicit confident optimistic pessimistic hopeful disappointed alarmed desperate eager nervous entitled powerless loyal hostile neutral dependent reliant likely unlikely poised bound certain sure',
);

/**
 * Words straight before a preposition that tell of dealings between governments: "talks with Moscow", "sanctions on Tehran",
 * "rely on Washington". By preposition; nouns and verbs in their base form.
 */
export const DEALINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  with: set(
    'talk tie relation relationship deal agreement negotiation negotiate dialogue trade tension contact war alliance cooperation cooperate partnership coordination coordinate clash dispute row standoff friendship treaty pact accord odds speak side align ally break agree communicate compromise bargain engage work consultation consult reconciliation rapprochement confrontation feud truce ceasefire collaborate collusion solidarity exchange discussion',
  ),
  on: set(
    'sanction pressure tariff dependence reliance rely depend lean count call restriction embargo duty prevail curb',
  ),
  against: set(
    'sanction measure action complaint accusation allegation lawsuit tariff fight alliance hostility retaliate retaliation act warn stand case war countermeasure vote deterrent',
  ),
  to: set(
    'aid support weapon weapons arm arms concession help assistance delivery shipment sale loan offer message warning threat ambassador envoy close closer loyal hostile guarantee commitment proposal response letter demand opposition allegiance challenge alternative ultimatum appeal sell supply lend turn yield submit belong listen talk complain cede respond concede defer object appeasement favorable favourable sympathetic link pressure access debt hand pledge tie',
  ),
  for: set(
    'wait support aid help assistance concession money weapon weapons arm arms guarantee backing sympathy victory defeat setback loan funding protection cash problem humiliation blow',
  ),
  from: set(
    'support aid help signal assurance guarantee pressure response demand threat message concession commitment permission approval independence instruction order criticism offer backlash money condemnation reaction answer weapon weapons request interference hear buy secure seek expect distance pushback backing denial objection opposition apology',
  ),
  of: set(
    'ally critic supporter opponent criticism backing consent approval support friend enemy influence accusation critical supportive wary suspicious behalf',
  ),
  towards: set('policy stance attitude hostility approach position'),
  toward: set('policy stance attitude hostility approach position'),
};

/** What a government has and a town has not: "Kyiv's allies", "Moscow's nuclear programme". */
export const OWNED_BY_GOVERNMENTS = set(
  'ally demand position stance claim plan offer decision policy support response war invasion army force troop military interest goal aim influence ambition programme program arsenal ambassador envoy minister government leadership official diplomat side behalf request refusal willingness readiness commitment proposal concern security sovereignty approach strategy bid accession membership aggression relationship tie relation sanction tariff pressure warning threat rhetoric narrative propaganda intention role action move effort backing help aid weapon partner adversary enemy neighbour neighbor consent approval recognition annexation occupation defence defense budget foe rival offensive attack campaign involvement insistence accusation reaction announcement statement objection opposition veto vote hand negotiator delegation representative spokesman spokeswoman regime leader president parliament counteroffensive spending pledge assurance hostility assertion denial proxy client term condition',
);

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
