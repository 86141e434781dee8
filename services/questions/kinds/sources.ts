import { slotPhrase, ways } from './kind.ts';

/** "Which unnamed sources spoke about NATO?", "anonymous sources" */
export const sourceWays = [
  ...ways(
    [
      'which|what|who {unnamed} {sources} {have}? {spoke} {about} <about>',
      '{do} any? {unnamed} {sources} {spoke} {about} <about>',
      '{show}? the? {unnamed} {sources} {about} <about>',
      '{show}? the? {unnamed} {sources} who|that? {spoke} {about} <about>',
      'who {spoke} anonymously {about} <about>',
    ],
    (slots, context) => {
      const about = slotPhrase(slots, 'about', context);
      return about === null ? null : { kind: 'sources', about };
    },
  ),
  ...ways(
    [
      'which|what|who {unnamed} {sources} {is} quoted|cited|named|there|used',
      'which|what|who {is} the? {unnamed} {sources}',
      '{show}? the? {unnamed} {sources}',
      'who spoke|speaks anonymously',
      'which|what {sources} {is} {unnamed}',
      'which|what {unnamed} {sources} {have}? {spoke}',
    ],
    () => ({ kind: 'sources', about: null }),
  ),
];
