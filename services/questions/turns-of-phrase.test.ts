import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whatIsAsked } from './what-is-asked.fixture.ts';

const CASES: readonly (readonly [question: string, expected: string])[] = [
  ['who had talks with Rubio', 'MET_WITH ? → Rubio'],
  ['who had a phone call with Rubio', 'SPOKE_WITH ? → Rubio'],
  ['Who sat down to dinner with Rubio?', 'MET_WITH ? → Rubio «dinner»'],
  ['did Torfs have lunch with Rubio', 'MET_WITH Torfs → Rubio «lunch»'],
  ['who paid a short visit to Helsinki', 'VISITED ? → Helsinki'],
  ['who issued a warning about steel prices', 'words «steel prices» warn|caution'],
  ['who voiced support for the plan', 'SUPPORTS ? → plan'],
  ['give me everything Kaasik said', 'statements by=Kaasik about=-'],
  ['summarise what Kaasik said about trains', 'statements by=Kaasik about=trains'],
  ['how often does Kaasik get mentioned', 'documents about=Kaasik count'],
  ['what was the first thing Kaasik said', 'statements by=Kaasik about=- first'],
  ['was Viidik ever mayor of the town', 'whether Viidik is Mayor of=town'],
  ['which person is mayor of Liepaja', 'holders title=Mayor of=Liepaja'],
  ['name of the mayor of Liepaja', 'holders title=Mayor of=Liepaja'],
  ['which of the articles mention Landau', 'documents about=Landau'],
  ['who did not attend the meeting', 'ABSENT_FROM ? → meeting'],
  ['who didn’t attend the meeting', 'ABSENT_FROM ? → meeting'],
  ['did any Estonians comment on the cable', 'speakers about=cable among of=Estonians'],
  ['which Europeans warned', 'words «-» warn|caution among of=Europeans'],
  ['which ministers warned', 'words «-» warn|caution among minister'],
  ['which Baltic ministers warned of war', 'words «war» warn|caution among minister of=Baltic'],
  ['did any diplomats warn of war', 'words «war» warn|caution among diplomat'],
  ['which officials from Norway warned of war', 'words «war» warn|caution among official of=Norway'],
  ['which countries warned of war', 'words «war» warn|caution among Country'],
  ['how many ministers warned of war', 'words «war» warn|caution count among minister'],
  ['which Germans criticized Rutte', 'CRITICIZED ? → Rutte among of=Germans'],
  ['whose brother is Luc Thibodeau', 'RELATIVE_OF Luc Thibodeau → ? «brother»'],
  ['whose envoy is Haverkamp', 'ENVOY_OF Haverkamp → ?'],
  ['did Landau attend', 'ATTENDED Landau → -'],
  [
    'who wants the road repaired',
    'words «road repaired» want|wish|demand|seek|sought|urg|insist|hop|ask|need|call',
  ],
  ['who spoke on condition of anonymity', 'words «-» on condition of anonymity'],
  ['did Rutte apologise', 'statements by=Rutte about=- apolog'],
  ['did Kaasik warn of delays', 'statements by=Kaasik about=delays warn|caution'],
  ['who joked about NATO', 'words «NATO» jok'],
  ['who spoke to reporters', 'words «-» to reporters'],
  ['who told journalists that the road is done', 'words «road is done» to reporters'],
  ['who wrote about NATO on social media', 'words «NATO» on social media'],
  ['who used the phrase “listen first”', 'the very words «listen first»'],
  ['what did German politicians say about NATO', 'statements of politician of=German about=NATO'],
  ['what do experts think', 'statements of expert about=-'],
  ['quotes by diplomats', 'statements of diplomat about=-'],
  ['any comments from Germans?', 'statements of of=Germans about=-'],
  ['what did unnamed officials say about Turkey', 'sources about=Turkey among official'],
  ['what did Landau tell Rubio', 'statements by=Landau about=- told to Rubio'],
  ['how many statements by Landau are there', 'statements by=Landau about=- count'],
  ['experts on Ukraine', 'speakers about=Ukraine office=expert among expert'],
  ['who spoke in December 2025', 'speakers about=- 2025-12-01/2025-12-31'],
];

describe('a question put in another way', () => {
  for (const [question, expected] of CASES)
    it(`«${question}» asks: ${expected}`, () => assert.equal(whatIsAsked(question), expected));
});
