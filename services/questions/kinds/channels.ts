import { CHANNELS } from '../channels.ts';
import { ANY_WORDS, askWords } from './asked-words.ts';
import { type Way, ways } from './kind.ts';

/** "Who spoke to reporters?", "who wrote something on social media about NATO", "who told journalists that it was over" */
const channelledWays: readonly Way[] = CHANNELS.flatMap((channel) => [
  ...ways(
    [
      `{who} {have}? {spoke}|{told}|{posted} something|anything|what? ${channel.asked}`,
      `{who} {have}? {told} ${channel.asked} something|anything|what?`,
      `{do} {who} {spoke}|{told}|{posted} something|anything|what? ${channel.asked}`,
      `{who} {is} quoted|cited|speaking ${channel.asked}`,
    ],
    () => ({ ...ANY_WORDS, channel }),
  ),
  ...ways(
    [
      `{who} {have}? {spoke}|{told} ${channel.asked} something|anything? that|{about} <words>`,
      `{who} {have}? {spoke}|{posted} {about} <words> ${channel.asked}`,
      `{who} {have}? said that? <words> ${channel.asked}`,
    ],
    askWords({ channel }),
  ),
]);

/** "Who posted that the road is done?" */
const postedWays: readonly Way[] = ways(
  ['{who} {have}? {posted} that <words>'],
  askWords({ channel: CHANNELS.find(({ name }) => name === 'on social media') ?? null }),
);

export const channelWays = [...channelledWays, ...postedWays];
