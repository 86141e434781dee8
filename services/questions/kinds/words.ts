import { CUE_VERBS } from '../cue-verbs.ts';
import { otherVerb } from '../other-verb.ts';
import { phraseOf } from '../phrases/phrase.ts';
import { ANY_WORDS, askWords } from './asked-words.ts';
import { type Way, ways } from './kind.ts';

/** Words of an opinion that tell it from others. */
const SHORTEST_OPINION = 3;
/** Verbs that tell a wish; what somebody says must be is wished as well. */
const WISH = {
  verb: 'wants',
  stems: ['want', 'wish', 'demand', 'seek', 'sought', 'urg', 'insist', 'hop', 'ask', 'need', 'call'],
  modal: true,
};

/** "Who warned of another attack?", "who called the talks useful", "who warned" */
const cueWays: readonly Way[] = CUE_VERBS.flatMap(({ forms, stems }) => {
  const [verb = ''] = forms.replaceAll('_', ' ').split('|');
  const cue = { verb, stems };
  return [
    ...ways(
      [
        `{who} {have}? ${forms}`,
        `{who} {have}? ${forms} of|about|against|that? anything|something`,
        `{do} {who} ${forms}`,
        `{do} {who} ${forms} of|about|against|that? anything|something`,
      ],
      () => ({ ...ANY_WORDS, cue }),
    ),
    ...ways(
      [
        `{who} {have}? ${forms} anything|something? of|about|against|that|for|on|to? <words>`,
        `{do} {who} ${forms} anything|something? of|about|against|that? <words>`,
        `{have} {who} ${forms} anything|something? of|about|against|that? <words>`,
      ],
      askWords({ cue }),
    ),
  ];
});

/** "Who said that the alliance would put rail corridors first?" */
const saidWays: readonly Way[] = ways(
  [
    '{who} {have}? said|says|say|stated|wrote|told|noted|added|explained|remarked|observed that? <words>',
    '{who} {have}? pointed_out|points_out|point_out|made_clear|makes_clear|made_it_clear that? <words>',
    'who {is} quoted as saying that? <words>',
    '{who} {have}? compared|compares|compare|likened|likens <words>',
    'according to whom|who <words>',
    'who|whose words {is} <words>',
  ],
  askWords(),
);

/** "Who thinks that the road is done?": an opinion that is told as said; a word alone may be in any. */
const opinionWays: readonly Way[] = ways(
  ['{who} think|thinks|thought|believe|believes|believed that? <words>'],
  (slots, { question }) => {
    const words = phraseOf(question, slots.words ?? []);
    return words === null || words.words.length < SHORTEST_OPINION ? null : { ...ANY_WORDS, words };
  },
);

/** "Who wants the road repaired?": a wish, or what has to be. */
const wishWays: readonly Way[] = ways(
  ['{who} {have}? want|wants|wanted|need|needs|demanded|demands|demand <words>'],
  askWords({ cue: WISH }),
);

/** "Who used the phrase “never again”?": words as they stand. */
const literalWays: readonly Way[] = ways(
  [
    '{who} {have}? used|uses|use the? words|word|phrase|expression|term <words>',
    '{who} {have}? said|says|say|wrote|used|uses|stated " <words>',
  ],
  askWords({ literal: true }),
);

/** "Who joked about NATO?": any other verb, where a report has it. */
const otherVerbWays: readonly Way[] = ways(
  [
    '{who} {have}? <verb> of|about|against|that|for|on|over|at|to? <words>',
    '{do} {who} <verb> of|about|against|that|for|on|over|at|to? <words>',
    '{who} {have}? <verb>',
    '{do} {who} <verb>',
  ],
  (slots, { question }) => {
    const cue = otherVerb(slots.verb ?? []);
    const words = phraseOf(question, slots.words ?? []);
    return cue === null || ('words' in slots && words === null) ? null : { ...ANY_WORDS, words, cue };
  },
);

export const wordWays = [
  ...literalWays,
  ...cueWays,
  ...saidWays,
  ...opinionWays,
  ...wishWays,
  ...otherVerbWays,
];
