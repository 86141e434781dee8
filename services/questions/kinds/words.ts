import { phraseOf } from '../phrases/phrase.ts';
import { type Way, ways } from './kind.ts';

/** Verbs that introduce speech, as a question has them and as the stem that a cue in an article begins with. */
const CUES: readonly (readonly [forms: string, stems: readonly string[]])[] = [
  [
    'called|calls|call|described|describes|labelled|labeled|dubbed|termed',
    ['call', 'describ', 'label', 'dub', 'term'],
  ],
  ['warned|warns|warn|cautioned', ['warn', 'caution']],
  ['denied|denies|deny', ['den']],
  ['promised|promises|promise|pledged|vowed', ['promis', 'pledg', 'vow']],
  ['announced|announces|announce', ['announc']],
  ['demanded|demands|demand|urged|urges|called_for', ['demand', 'urg', 'call']],
  ['claimed|claims|claim', ['claim']],
  ['argued|argues|argue', ['argu']],
  ['rejected|rejects|reject|dismissed|dismisses', ['reject', 'dismiss']],
  ['insisted|insists|insist|stressed|stresses', ['insist', 'stress']],
  ['questioned|questions|doubted|doubts', ['question', 'doubt']],
  ['suggested|suggests|proposed|proposes', ['suggest', 'propos']],
  ['admitted|admits|admit|conceded', ['admit', 'conced']],
];

/** "Who warned of another attack?", "who called the talks useful" */
const cueWays: readonly Way[] = CUES.flatMap(([forms, stems]) =>
  ways(
    [
      `{who} {have}? ${forms} of|about|against|that|for? <words>`,
      `{do} {who} ${forms} of|about|that? <words>`,
    ],
    (slots, { question }) => {
      const words = phraseOf(question, slots.words ?? []);
      return words === null ? null : { kind: 'words', words, cues: stems };
    },
  ),
);

/** "Who said that the alliance would put rail corridors first?", "who said “never again”" */
const saidWays: readonly Way[] = ways(
  [
    '{who} {have}? said|says|say|stated|wrote|told that? <words>',
    'who {is} quoted as saying that? <words>',
    '{who} {have}? used|uses the? words|word|phrase <words>',
    'who|whose words {is} <words>',
  ],
  (slots, { question }) => {
    const words = phraseOf(question, slots.words ?? []);
    return words === null ? null : { kind: 'words', words, cues: null };
  },
);

export const wordWays = [...cueWays, ...saidWays];
