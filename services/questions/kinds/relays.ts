import { slotPhrase, ways } from './kind.ts';

/** "Who told NBC News something?", "what was published by Der Spiegel": what came through an outlet or a person. */
const throughWays = ways(
  [
    'who {have}? told <relay> what|something|anything',
    'who {have}? told <relay> what|something|anything {about} <about>',
    'who {have}? told <relay> {about} <about>',
    'who {have}? told <relay>',
    'who {spoke} {via} <relay>',
    'who {spoke} {via} <relay> {about} <about>',
    'who {have}? spoke|spoken|talked to <relay>',
    'who {is} quoted|cited {via} <relay>',
    'who {is} quoted|cited by <relay>',
    'what {is} {relayed} {via}|to|by <relay>',
    'what {is} {relayed} {via}|to|by <relay> {about} <about>',
    'what {do} <relay> report|reported|publish|published|reveal|revealed|leak|leaked',
    'which|what {quotes} came|come|comes {via}|from <relay>',
    'which|what {quotes} {is} {relayed} {via}|to|by <relay>',
    '{show}? {quotes} {via} <relay>',
    'what did {who}? tell <relay>',
  ],
  (slots, context) => {
    const relay = slotPhrase(slots, 'relay', context);
    return relay === null
      ? null
      : { kind: 'relays', relay, speaker: null, about: slotPhrase(slots, 'about', context), words: null };
  },
);

/** "Via which outlet did Merz speak?": through whom somebody's words came. */
const speakerWays = ways(
  [
    '{via} whom|who|what|which {outlet}? {do} <speaker> {spoke}',
    '{via} whom|who|what|which {outlet}? {do} <speaker> {spoke} {about} <about>',
    '{via} whom|who|what|which {outlet}? {is} <speaker> {relayed}|quoted|cited',
    "{via} whom|who|what|which {outlet}? {is} <speaker> 's {quotes} {relayed}",
    "who|which|what {outlet}? {relayed}|reports|report|reported <speaker> 's {quotes}",
    'who|whom|which|what {outlet}? {do} <speaker> talk|speak through|via',
    'which|what {outlet} {do} <speaker> talk|speak to|with',
    'which|what {outlet} {do} <speaker> tell|give',
    'whom {do} <speaker> tell',
    'to|with which|what {outlet} {do} <speaker> speak|talk',
    "how {is} <speaker> 's {quotes} {relayed}|reported",
    "who {is} the? source of|for <speaker> 's {quotes}",
    "in which|what {outlet} {do} <speaker> 's {quotes} appear|run",
    "which|what {outlet} {have}? <speaker> 's {quotes}",
  ],
  (slots, context) => {
    const speaker = slotPhrase(slots, 'speaker', context);
    return speaker === null
      ? null
      : { kind: 'relays', relay: null, speaker, about: slotPhrase(slots, 'about', context), words: null };
  },
);

/** "Who published the leaked transcript?": through whom words came, of which the report has to speak. */
export const publishedWays = ways(
  [
    'who|which|what {outlet}? {have}? first? {published} <words> first?',
    '{outlet} that|which {published} <words>',
    'by {who} {is} <words> {published}',
    '{who} {is} <words> {published} by',
    'where {is} <words> {published}',
  ],
  (slots, context) => {
    const words = slotPhrase(slots, 'words', context);
    return words === null ? null : { kind: 'relays', relay: null, speaker: null, about: null, words };
  },
);

/** "What did NBC News learn from the official?" */
const learntWays = ways(
  ['what {do} <relay> learn|learned|hear|heard|get|got from <speaker>'],
  (slots, context) => {
    const relay = slotPhrase(slots, 'relay', context);
    const speaker = slotPhrase(slots, 'speaker', context);
    if (relay === null || speaker === null) return null;
    return { kind: 'relays', relay, speaker, about: null, words: null };
  },
);

export const relayWays = [...learntWays, ...speakerWays, ...throughWays];
