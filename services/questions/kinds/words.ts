import { CUE_VERBS } from '../cue-verbs.ts';
import { phraseOf } from '../phrases/phrase.ts';
import { type Way, ways } from './kind.ts';

/** "Who warned of another attack?", "who called the talks useful" */
const cueWays: readonly Way[] = CUE_VERBS.flatMap(({ forms, stems }) =>
  ways(
    [
      `{who} {have}? ${forms} anything|something? of|about|against|that|for|on? <words>`,
      `{do} {who} ${forms} anything|something? of|about|that? <words>`,
      `{have} {who} ${forms} anything|something? of|about|that? <words>`,
    ],
    (slots, { question }) => {
      const words = phraseOf(question, slots.words ?? []);
      const [verb = ''] = forms.replaceAll('_', ' ').split('|');
      return words === null ? null : { kind: 'words', words, cue: { verb, stems } };
    },
  ),
);

/** "Who said that the alliance would put rail corridors first?", "who said “never again”" */
const saidWays: readonly Way[] = ways(
  [
    '{who} {have}? said|says|say|stated|wrote|told that? <words>',
    'who {is} quoted as saying that? <words>',
    '{who} {have}? used|uses the? words|word|phrase <words>',
    '{who} {have}? compared|compares|compare|likened|likens <words>',
    'who|whose words {is} <words>',
  ],
  (slots, { question }) => {
    const words = phraseOf(question, slots.words ?? []);
    return words === null ? null : { kind: 'words', words, cue: null };
  },
);

export const wordWays = [...cueWays, ...saidWays];
