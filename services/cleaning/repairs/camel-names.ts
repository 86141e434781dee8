/** Names written with a capital inside, the part before which is an English word: never split. */
export const CAMEL_NAMES: ReadonlySet<string> = new Set([
  'airBaltic',
  'airAsia',
  'easyJet',
  'easyGroup',
  'fanDuel',
  'inDrive',
  'openAI',
  'openSUSE',
  'payPal',
  'playStation',
  'toTok',
  'webOS',
  'youTube',
  'whatsApp',
]);
