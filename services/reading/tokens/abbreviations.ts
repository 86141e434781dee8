/** Lower case, without the full stop. Lists of English usage in newspapers, written down for this project. */

/** A name or number follows: such an abbreviation ends no sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj brig cpl pvt pres rev fr hon st sts
  atty supt insp det amb msgr mt ft messrs mme mlle dept asst assoc vs v no nos fig figs vol pp op cf e.g
  i.e eg ie viz approx est ca al`.split(/\s+/),
);

/** May end a sentence, when the next word looks like a beginning. */
export const OFTEN_LAST: ReadonlySet<string> = new Set(
  `inc corp co ltd llc plc bros jr sr etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs
  fri sat sun ave blvd rd calif conn mass minn miss okla tenn wash wis ariz ark colo fla ga ill ind kan ky la md mich
  mo mont neb nev ore pa tex va vt wyo ph.d m.d b.a m.a a.m p.m am pm esq dist univ ext`.split(/\s+/),
);

/** Capitalized words that begin sentences far more often than they are part of a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `The A An This That These Those He She It They We I You But And In On At For However If When While As After Before
  Since His Her Their Its Our My Your There Here What Who Why How Where Some Many Most Both Each Every All Not No Yes So
  Or Also Meanwhile Although Though Despite According With By From To Under During Until Then Now Still Yet Even Instead
  Such Because Once Nor Only One Two Three Several Other Others Another Earlier Later Last Over About Asked Among
  Between Through Without Within Following Speaking Critics Officials Experts Analysts`.split(/\s+/),
);

/** Word parts that UD English keeps in one word with what follows the hyphen ("pro-Russian", "e-mail", "re-election"). */
export const JOINED_PREFIXES: ReadonlySet<string> = new Set(
  `anti pro non pre post re ex co mid multi e mini neo semi counter sub inter intra ultra pan over trans socio psycho
  micro macro mega`.split(/\s+/),
);

/** Verbs of saying that tell `"Is it?" Smith asked` from a new sentence. */
export const SAYING_AFTER_QUOTE: ReadonlySet<string> = new Set(
  `said says asked asks wrote writes added adds told tweeted replied replies responded shouted posted declared exclaimed
  joked quipped wondered continued warned insisted argued`.split(/\s+/),
);
