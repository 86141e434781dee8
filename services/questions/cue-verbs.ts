/** A verb that introduces speech or thought. */
export type CueVerb = {
  /** Its forms as a question has them, underscores joining words. */
  readonly forms: string;
  /** What the word that reports it in an article begins with. */
  readonly stems: readonly string[];
};

const cue = (forms: string, ...stems: string[]): CueVerb => ({ forms, stems });

/** Verbs that say more than "said": who asks with one of them asks for reports with one that means the same. */
export const CUE_VERBS: readonly CueVerb[] = [
  cue(
    'called|calls|call|described|describes|describe|labelled|labeled|dubbed|termed|branded',
    ...['call', 'describ', 'label', 'dub', 'term', 'brand', 'dismiss'],
  ),
  cue('warned|warns|warn|cautioned|caution', 'warn', 'caution'),
  cue('denied|denies|deny', 'den'),
  cue('promised|promises|promise|pledged|pledge|vowed|vow', 'promis', 'pledg', 'vow'),
  cue('announced|announces|announce', 'announc'),
  cue(
    'demanded|demands|demand|urged|urges|urge|called_for|call_for|calls_for|appealed_for',
    ...['demand', 'urg', 'call', 'appeal'],
  ),
  cue('claimed|claims|claim|alleged|allege', 'claim', 'alleg'),
  cue('argued|argues|argue|reasoned', 'argu', 'reason'),
  cue('rejected|rejects|reject|dismissed|dismisses|dismiss|ruled_out|rule_out', 'reject', 'dismiss', 'rul'),
  cue(
    'insisted|insists|insist|stressed|stresses|stress|underlined|emphasized|emphasised|emphasize',
    ...['insist', 'stress', 'underlin', 'underscor', 'emphasi'],
  ),
  cue('questioned|questions|question|doubted|doubts|doubt', 'question', 'doubt'),
  cue('suggested|suggests|suggest|proposed|proposes|propose', 'suggest', 'propos'),
  cue('admitted|admits|admit|conceded|concede|acknowledged|acknowledge', 'admit', 'conced', 'acknowledg'),
  cue('opposed|opposes|oppose|objected|objects|object', 'oppos', 'object'),
  cue('boasted|boasts|boast|bragged|brag', 'boast', 'brag'),
  cue('threatened|threatens|threaten', 'threat'),
  cue(
    'predicted|predicts|predict|forecast|expected|expects|expect',
    'predict',
    'forecast',
    'expect',
    'anticipat',
  ),
  cue('complained|complains|complain|lamented|lament', 'complain', 'lament'),
  cue('feared|fears|fear|worried|worries|worry', 'fear', 'worr', 'alarm', 'anxious'),
  cue('hoped|hopes|hope|wished|wishes', 'hop', 'wish'),
  cue('believed|believes|believe|thought|thinks|think', 'believ', 'think', 'thought'),
  cue('declined|declines|decline|refused|refuses|refuse', 'declin', 'refus'),
  cue('confirmed|confirms|confirm', 'confirm'),
  cue('praised|praises|praise|hailed|hails|welcomed|welcomes', 'prais', 'hail', 'welcom'),
];
