import { slotPhrase, ways } from './kind.ts';

/** "What changed between the versions of the cable story?", "how did the article about the cable change" */
const ofOneWays = ways(
  [
    'what {is}? changed|changes|differs|different between the? two|both|all|different? versions of the? {article} about|on <about>',
    'what {is}? changed|changes|differs|different between the? two|both|all|different? versions of <about> {article}?',
    'what {is}? changed|different|new|added|removed|corrected|updated in the? {article} about|on <about>',
    'what {is}? changed|different|new|added|removed|corrected|updated in <about> {article}?',
    'how {do} the? {article} about|on <about> change|differ',
    'how {do} <about> {article} change|differ',
    'how {is} the? {article} about|on <about> changed|revised|updated|edited|corrected',
    'how {is} <about> {article} changed|revised|updated|edited|corrected',
    'what {do} the? update|revision|correction|new_version|newer_version|latest_version of <about> {article}? add|change|remove|say',
    '{show}? the? differences|difference|changes between the? two|both|all|different? versions of <about> {article}?',
    '{show}? the? versions of <about> {article}?',
    '{is} the? {article} about|on <about> changed|revised|updated|edited|corrected',
  ],
  (slots, context) => {
    const about = slotPhrase(slots, 'about', context);
    return about === null ? null : { kind: 'versions', about };
  },
);

/** "Which articles were corrected?", "what changed since March" */
const anyWays = ways(
  [
    'which|what {article} {is} changed|revised|updated|edited|corrected|rewritten',
    'which|what {article} changed|have_changed|has_changed',
    '{show}? changed|revised|updated|edited|corrected {article}',
    'what {have}? changed between the? versions',
    'what {have}? changed',
    'which|what {article} {have} several|two|more_than_one|different versions',
  ],
  () => ({ kind: 'versions', about: null }),
);

export const versionWays = [...ofOneWays, ...anyWays];
