import { slotPhrase, ways } from './kind.ts';

/** "Who contradicts whom on Hegseth's role?" */
export const contradictionWays = [
  ...ways(
    [
      'who {contradict} whom|who|each {about} <touching>',
      'who {contradict} whom|who|each other {about} <touching>',
      'which {article} {contradict} each? other? {about} <touching>',
      'do|does the {article} {contradict} each? other? {about} <touching>',
      '{show}? the? {contradiction} {about} <touching>',
      'where do the {article} {contradict} each? other? {about} <touching>',
      '{do} {who} {contradict} {about} <touching>',
      '{do} {who} {contradict} <touching>',
      'who {contradict} <touching>',
    ],
    (slots, context) => ({ kind: 'contradictions', touching: slotPhrase(slots, 'touching', context) }),
  ),
  ...ways(
    [
      'who {contradict} whom|who|each',
      'who {contradict} each other',
      'which {article} {contradict} each? other?',
      'where do the {article} {contradict} each? other?',
      'do|does the {article} {contradict} each? other?',
      '{show}? the? {contradiction}',
    ],
    () => ({ kind: 'contradictions', touching: null }),
  ),
];
