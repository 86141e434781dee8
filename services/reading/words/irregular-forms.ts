/**
 * Verbs whose past forms no suffix rule gives: base, past, past participle (the past once more where left out). Plain
 * facts of English, written down for this project; present forms only where they are irregular too.
 */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent
bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk
drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone
grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept
kneel knelt|know knew known|lay laid|lead led|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
outdo outdid outdone|overcome overcame overcome|overhear overheard|override overrode overridden|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proved proven
put put|quit quit|read read|rebuild rebuilt|rend rent|repay repaid|reset reset|rethink rethought|rewrite rewrote rewritten
rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said|see saw seen|seek sought
sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown
shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung
slit slit|smell smelt|sow sowed sown|speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun
spit spat|split split|spoil spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|stink stank stunk|stride strode stridden|strike struck|string strung|strive strove striven|swear swore sworn
sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|thrust thrust|tread trod trodden|undercut undercut|undergo underwent undergone
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|upset upset|wake woke woken
wear wore worn|weave wove woven|wed wed|weep wept|wet wet|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written`;

/** Nouns whose plural no suffix rule gives: singular, plural. */
const NOUNS = `man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|person people
life lives|wife wives|knife knives|leaf leaves|half halves|self selves|thief thieves|wolf wolves|shelf shelves|loaf loaves
crisis crises|analysis analyses|thesis theses|basis bases|hypothesis hypotheses|oasis oases|diagnosis diagnoses
phenomenon phenomena|criterion criteria|datum data|medium media|bacterium bacteria|curriculum curricula
memorandum memoranda|referendum referenda|nucleus nuclei|stimulus stimuli|alumnus alumni|index indices|matrix matrices`;

/** Adjectives and adverbs: positive, comparative, superlative. */
const DEGREES = `good better best|well better best|bad worse worst|badly worse worst|far further furthest|far farther farthest
little less least|many more most|much more most`;

/** Auxiliaries and clitics by lower-case form. */
export const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'be',
    "'m": 'be',
    is: 'be',
    are: 'be',
    "'re": 'be',
    was: 'be',
    were: 'be',
    been: 'be',
    being: 'be',
    "'ve": 'have',
    has: 'have',
    having: 'have',
    "'ll": 'will',
    wo: 'will',
    ca: 'can',
    sha: 'shall',
    does: 'do',
    goes: 'go',
    "n't": 'not',
    nt: 'not',
  }),
);

/** Lower-case irregular form to its lemma, for verbs. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([...formsToLemma(VERBS), ...AUXILIARIES]);
/** Lower-case irregular plural to its singular. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = formsToLemma(NOUNS);
/** Lower-case irregular comparative or superlative to its positive. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, string> = formsToLemma(DEGREES);

function formsToLemma(table: string): Map<string, string> {
  const lemmas = new Map<string, string>();
  for (const row of table.trim().split(/[|\n]/)) {
    const [lemma = '', ...forms] = row.trim().split(' ');
    for (const form of forms) if (!lemmas.has(form)) lemmas.set(form, lemma);
  }
  return lemmas;
}
