import type { Random } from './random.ts';

/** What a sentence between quotations is made of: `{who}` is one of the words for `who`. */
const SENTENCES = [
  'The {event} went on {time}, and {who} {place} {did} with {things}.',
  'Few {who} came {place}, since {things} were {state} {time}.',
  'A row of {state} {things} stood {place}, where {who} {did} {time}.',
  'The {things} that {who} handed out {place} looked {state} {time}.',
  '{Who} {did} {time}, and {things} {place} changed hands slowly.',
  'It was a {state} {event}, which {who} {place} left {time}.',
  'Whether {things} arrive depends on {who}, on the {event}, and on how {state} roads are {time}.',
  '{Place} {who} {did}, and hardly any {things} stayed {state}.',
] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  event:
    'auction banquet count fair festival hearing inspection march meeting regatta rehearsal session summit tour trial vote'.split(
      ' ',
    ),
  who: 'bakers carpenters clerks delegates drivers engineers farmers gardeners guards miners nurses painters pilots printers sailors students tailors teachers traders weavers'.split(
    ' ',
  ),
  things:
    'banners baskets bicycles boxes cables carpets chairs crates flags folders ladders lamps letters maps papers radios tables tents tickets umbrellas'.split(
      ' ',
    ),
  state:
    'bright broken cheap cold crowded dry dusty empty heavy late locked muddy new old orderly painted quiet spare tidy wet'.split(
      ' ',
    ),
  did: 'argued|cheered|danced|drank tea|fell asleep|played cards|queued|read|rested|sang|shared bread|waited|walked home|worked'.split(
    '|',
  ),
  place:
    'across the yard|along the quay|at the gate|behind the station|beside the canal|by the river|in a side street|in the market|near the harbour|on the square|outside the hall|under the bridge'.split(
      '|',
    ),
  time: 'after lunch|all morning|before dawn|by nightfall|during the break|for an hour|in the afternoon|over the weekend|past midnight|through the night|until noon|within minutes'.split(
    '|',
  ),
};

/** A sentence that names nobody. There are some million of them: other articles do not repeat it, as with real ones. */
export function fillingSentence(random: Random): string {
  return random.pick(SENTENCES).replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const word = random.pick(WORDS[slot.toLowerCase()] ?? []);
    return slot.charAt(0) === slot.charAt(0).toLowerCase()
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
