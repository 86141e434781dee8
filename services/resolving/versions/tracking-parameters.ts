/**
 * Query parameters that say who sent a reader, never which article: those that makers of analytics and newsletter software and
 * social networks document for their links. Lower case.
 */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  'amp',
  'cmp',
  'dclid',
  'fbclid',
  'gbraid',
  'gclid',
  'gclsrc',
  'guccounter',
  'igsh',
  'igshid',
  'ito',
  'li_fat_id',
  'msclkid',
  'ncid',
  'ocid',
  'outputtype',
  'partner',
  'ref',
  'referrer',
  'share',
  'smid',
  'smtyp',
  'sr_share',
  'taid',
  'tpcc',
  'ttclid',
  'twclid',
  'via',
  'wbraid',
  'xtor',
  'yclid',
]);

/** Whole families of such parameters, by how their names begin. */
export const TRACKING_STARTS: readonly string[] = [
  'at_',
  'guce_',
  'hsa_',
  'mc_',
  'mkt_',
  'mtm_',
  'pk_',
  'sr_',
  'utm_',
];
