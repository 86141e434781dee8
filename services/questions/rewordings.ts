/** A turn of phrase, and the plainer one that means the same. Both end their words with a space, as the text does that they are compared with. */
export type Rewording = readonly [turn: RegExp, plainer: string];

const TALKS = '(?:meetings?|talks|discussions|negotiations|a sit down|summit)';
const VOICED =
  '(?:voiced|voices|voice|expressed|expresses|express|uttered|raised|raises|raise|showed|showed)';

/**
 * Turns of phrase of people who ask, each with the example it was written for. They are taken in this order, each wherever it
 * fits, so that a way of asking need not list them.
 */
export const REWORDINGS: readonly Rewording[] = [
  // "whos the mayor of Liepaja"
  [/^(who|what|where|when)s /, '$1 is '],
  // "give me everything Kaasik said", "summarise what Kaasik said", "tell me all that Kaasik said"
  [
    /^(?:(?:give|show|tell) me )?(?:everything|all|anything|whatever|the things) (?:that )?(?=.* (?:said|says|say|wrote) )/,
    'what ',
  ],
  [/^(?:summari[sz]e|sum up|recap|quote) (?=what |all |the )/, ''],
  // "what was the first thing Kaasik said", "what were the words that Kaasik used"
  [
    /^what (?:is|was|were|are) the (first|last|latest|newest) (?:thing|things|words?) (?:that )?(.*) (?:said|says|say) /,
    'the $1 statement by $2 ',
  ],
  // "how often does Kaasik get mentioned"
  [
    /^(how (?:often|frequently|many times)) (?:does|did|do|has|have) (.*) (?:get|got|gotten) (mentioned|quoted|cited|named) /,
    '$1 is $2 $3 ',
  ],
  // "how many statements by Kaasik are there"
  [
    /^(how many (?:statements|quotes|quotations|remarks|comments)) (by|of|from|about|on) (.*) (?:are|were|is) (?:there|known|reported) /,
    '$1 $2 $3 ',
  ],
  // "name of the mayor of Liepaja", "what is the name of Canada's envoy", "the mayor's name"
  [/^(?:what (?:is|was|are|were) )?the names? of /, 'who is '],
  [/^names? of /, 'who is '],
  [/^(?!who |what )(.*) (?:'s )?names? $/, 'who is $1 '],
  // "tell me about Kaasik", of which the manners are gone
  [/^(?:about|more about|info on|information on|information about) (.+) $/, 'who is $1 '],
  // "what do we know about Kaasik", "what is known about Kaasik"
  [/^what (?:do|can) (?:we|you|i) (?:know|learn|find|find out|tell me) (?:about|of) (.+) $/, 'who is $1 '],
  [/^what is (?:known|reported|told) (?:about|of) (.+) $/, 'who is $1 '],
  // "since when is Finland in NATO", "how long has Kaasik been mayor", "until when was Kaasik mayor": the words of the answer tell
  [
    /^(?:since when|for how long|how long) (?:is|are|was|has|have) (.+?) (?:been )?(?:in|part of) (?=\S+(?: \S+)? $)/,
    'is $1 a member of ',
  ],
  [/^(?:since when|until when|till when|for how long|how long) (?:has|have|had) (.+) been /, 'was $1 '],
  [/^(?:since when|until when|till when|for how long|how long) (?=(?:is|are|was|were|did) )/, ''],
  // "compare what Kaasik and Altenbach said about trains"
  [/^compare (?:what )?(.+ and .+) (?:said|say|says) /, 'what did $1 say '],
  [/^(who|what|which|where) according to (?:the )?(?:articles?|news|documents|texts?|press) /, '$1 '],
  [/ (?:anywhere|somewhere|at all|in any article|in any of the articles) $/, ' '],
  // "is there disagreement on who the mayor is"
  [/ (about|on|over) who (?:is|was|are) (?:the )?(?=\S)/, ' $1 the '],
  [/ (about|on|over) who (.+) (?:is|was|are) $/, ' $1 $2 '],
  // "what countries are allied with Canada"
  [/ (is|are|was|were) (?:\S+ly )?allied (?:with|to) /, ' $1 the allies of '],
  // "who all spoke", "who exactly said", "was Kaasik ever mayor", "who is currently mayor"
  [/ (?:ever|actually|really|exactly|currently|even|just|already|also|specifically|precisely) (?=\S)/, ' '],
  // "which person is mayor", "which of the people said"
  [
    /^(?:which|what) (?:person|people|persons|man|woman|individuals?|of the people|of them|people there) (?!of|from|in|at)/,
    'who ',
  ],
  [
    /^(?:which|what) of the (articles|documents|stories|reports|texts|pieces|outlets|newspapers|papers) /,
    'which $1 ',
  ],
  [
    /^(articles|documents|stories|reports|pieces) (?:that|which) (name|names|mention|mentions|quote|quotes|cite|cites) /,
    'which $1 $2 ',
  ],
  [/^(articles|documents|stories|reports|pieces) (?:mentioning|naming|featuring|with) /, 'which $1 mention '],
  // "who had talks with the mayor", "who had a phone call with him"
  [
    / (?:have|has|had|hold|holds|held|having|holding) (?:a |an |some |the )?(?:phone|telephone) (?:call|calls|conversation|conversations) with /,
    ' phoned ',
  ],
  [
    new RegExp(
      ` (?:have|has|had|hold|holds|held|having|holding|take part in) (?:a |an |some |the |their )?(?:\\S+ )?${TALKS} with `,
    ),
    ' met with ',
  ],
  [
    / (spoke|speak|speaks|spoken|talked|talk) (?:with|to) (.*) (?:by|on the|over the) (?:phone|telephone) /,
    ' phoned $2 ',
  ],
  // "when was the Vienna meeting", "when did the talks in Vienna take place"
  [/^when (?:was|were|is|are) the (\S+) (?:meeting|talks|summit|negotiations) $/, 'who met in $1 '],
  [
    /^when (?:was|were|did) the (?:meeting|talks|summit|negotiations) in (\S+) (?:held |take place |happen )?$/,
    'who met in $1 ',
  ],
  // "when was the first time Kaasik spoke about trains"
  [/^(?:when|what day) (?:was|is) the (first|last|latest) time (?:that )?(.+) $/, 'when did $2 $1 '],
  // "who spoke on behalf of the navy"
  [/^(who|which|what) (.*)(speaks?|spoke|speaking) (?:on|in) behalf of /, '$1 $2$3 for '],
  // "the latest news on Rubio", "what is the newest article about NATO"
  [
    /^(?:what (?:is|are) )?(?:the )?(?:latest|newest|most recent) (?:news|word|article|articles|story|report|reports) (?:on|about|of|from|mentioning) /,
    'latest articles mentioning ',
  ],
  // "who paid a visit to Helsinki", "who made a trip to Helsinki", "who flew to Helsinki"
  [/ (?:paid|pay|pays|made|make|makes) (?:a |an )?(?:\S+ )?(?:visits?|trips?) to /, ' visited '],
  [/ (?:flew|fly|flies|flown|travelled|traveled|journeyed|came|come) to (?=\S)/, ' visited '],
  // "who issued a warning about steel prices", "who sounded the alarm over steel"
  [
    / (?:issued|issues|issue|gave|give|gives|sounded|voiced|made|delivered) (?:a |an |any |the |some )?(?:\S+ )?warnings? (?:about|of|on|against|over|that) /,
    ' warned of ',
  ],
  [/ (?:sounded|sound|raised) the alarm (?:about|over|on) /, ' warned of '],
  // "who expressed support for the plan", "who voiced criticism of the plan", "who expressed fears about prices"
  [new RegExp(` ${VOICED} (?:\\S+ )?support for `), ' supported '],
  [new RegExp(` ${VOICED} (?:\\S+ )?(?:criticism|disapproval) (?:of|about|over) `), ' criticized '],
  [
    new RegExp(
      ` ${VOICED} (?:\\S+ )?(?:fears?|concerns?|worry|worries|anxiety) (?:about|over|of|that|at|for) `,
    ),
    ' feared ',
  ],
  [new RegExp(` ${VOICED} (?:\\S+ )?hopes? (?:of|for|that|about) `), ' hoped '],
  [new RegExp(` ${VOICED} (?:\\S+ )?doubts? (?:about|on|over|that|as to) `), ' doubted '],
  [/ (?:is|was|are|were|has been|have been) (?:\S+ly )?critical (?:of|about) /, ' criticized '],
  [/ (?:is|was|are|were) (?:in favou?r of|supportive of) /, ' supports '],
  [/ (?:took|takes|take|taking) aim at /, ' criticized '],
  [
    / (?:made|make|makes|delivered|gave) (?:a |an |any |some )?(?:speech|speeches|address|presentation|talk) (?:about|on|regarding) /,
    ' spoke about ',
  ],
  [
    / (?:have|has|had) (?:anything|something|things|a lot|much|words) to say (?:about|on|regarding) /,
    ' spoke about ',
  ],
  [
    / (?:have|has|had|held) (?:a |an |any )?(?:\S+ )?(?:opinions?|views?|position|stance) (?:about|on|of|regarding) /,
    ' spoke about ',
  ],
  [/ (?:is|was|are|were) (?:\S+ )?(?:said|quoted|reported|cited) (?:as saying|to have said) /, ' said '],
  [/ (?:sent|extended|issued|gave) an invitation to /, ' invited '],
  // "which articles are about Peru", "who is the one who called it overdue"
  [
    /^who (?:is|was|are|were) (?:the )?(?:one|ones|person|people|man|woman|guy|politician)s? (?:who|that) /,
    'who ',
  ],
  [/^who is it (?:that|who) /, 'who '],
  // "who was chosen as mayor", "who was appointed to be Norway's envoy"
  [
    /^who (?:is|was|were|got|has been) (?:chosen|picked|selected|nominated|appointed) (?:as|to be) /,
    'who is ',
  ],
  // "when did Iceland become a member of NATO"
  [/ (?:become|became|becomes|becoming) (?:a |an )?(?:full )?members? of /, ' join '],
  // "what did Kaasik reply", "what did Kaasik answer to the council"
  [/^what (did|does|has) (.+) (?:reply|replied|answer|answered|respond|responded) $/, 'what $1 $2 say '],
  [/^what (did|does|has) (.+) (?:reply|replied|answer|answered|respond|responded) to /, 'what $1 $2 tell '],
  // "who met whom in Riga"
  [/^(who|which \S+) met (?:with )?(?:whom|who) (in|at) /, 'who met $2 '],
  // "what did diplomats without a name say", "officials whose names are not given"
  [/ (\S+) without (?:a |an |any )?names? /, ' unnamed $1 '],
  [
    / (\S+) (?:whose names? (?:is|are|was|were)|who (?:is|are|was|were)) (?:not (?:given|known|named)|unnamed|withheld) /,
    ' unnamed $1 ',
  ],
];
