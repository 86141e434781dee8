import { slotPhrase, ways } from './kind.ts';

/** "Who contradicts whom on Hegseth's role?" */
export const contradictionWays = [
  ...ways(
    [
      'who {contradict} whom|who|each {about} <touching>',
      'who {contradict} whom|who|each other {about} <touching>',
      'which {article} {contradict} each? other? {about} <touching>',
      'do|does the|any|these? {article} {contradict} each? other? {about} <touching>',
      'what|which {contradiction} {is} there|known|found {about} <touching>',
      '{show}? the? {contradiction} {about} <touching>',
      'where do the {article} {contradict} each? other? {about} <touching>',
      '{do} {who} {contradict} {about} <touching>',
      '{do} {who} {contradict} <touching>',
      'who {contradict} <touching>',
    ],
    (slots, context) => {
      const touching = slotPhrase(slots, 'touching', context);
      return touching === null ? null : { kind: 'contradictions', touching };
    },
  ),
  ...ways(
    [
      'who {contradict} whom|who|each',
      'who {contradict} each other',
      'which {article} {contradict} each? other?',
      'where do the {article} {contradict} each? other?',
      'do|does the|any|these? {article} {contradict} each? other?',
      'what|which {contradiction} {is} there|known|found',
      '{show}? the? {contradiction}',
    ],
    () => ({ kind: 'contradictions', touching: null }),
  ),
];
