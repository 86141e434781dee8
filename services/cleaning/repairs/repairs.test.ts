import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repairText } from './repair-text.ts';

const repair = (text: string) => repairText({ text, edits: [] }).text;
const misread = (text: string) => new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));
const misreadAsLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('repairing characters', () => {
  const rows: [string, string, string][] = [
    ['UTF-8 read as Windows-1252', 'DovilÄ— Sakaliene warned', 'Dovilė Sakaliene warned'],
    ['at the end of a sentence', 'the minister, DovilÄ—.', 'the minister, Dovilė.'],
    ['at the start of a word', misread('Šarūnas and Žygimantas'), 'Šarūnas and Žygimantas'],
    ['UTF-8 read as Latin-1', misreadAsLatin1('“We’re ready — now…”'), '“We’re ready — now…”'],
    ['misread twice', misread(misread('Kęstutis’s “café”')), 'Kęstutis’s “café”'],
    ['misread once by each', misread(misreadAsLatin1('Erdoğan’s')), 'Erdoğan’s'],
    ['Cyrillic', misread('Київ'), 'Київ'],
    ['a pound sign and a non-breaking space', misread('£5 million'), '£5 million'],
    ['an emoji', misread('well done 👍 today'), 'well done 👍 today'],
    ['a closing quote mark whose last byte was dropped', '“It is,â€ he said', '“It is,” he said'],
    ['a dash whose middle was straightened', 'the talks â€" a first', 'the talks — a first'],
    [
      'a non-breaking space that became plain',
      'vis-Ã -vis and voilÃ  pourquoi',
      'vis-à-vis and voilà pourquoi',
    ],
    ['a stray  from a non-breaking space', 'it costÂ 5 dollars', 'it cost 5 dollars'],
    ['Windows-1252 controls', 'It\u0092s \u0093open\u0094', 'It’s “open”'],
    ['a lost apostrophe', 'Iran\uFFFDs leader didn\uFFFDt', 'Iran’s leader didn’t'],
    ['soft hyphens', 'infor\u00ADmation', 'information'],
    ['a soft hyphen at the end of a line', 'infor\u00AD\nmation', 'information'],
    ['ligatures', 'the ﬁrst oﬃce', 'the first office'],
    ['non-breaking and thin spaces', '5\u00A0000\u202Fkm', '5 000 km'],
    ['zero-width characters', 'Ma\u200Brk\uFEFF Rutte', 'Mark Rutte'],
    ['a combining accent', 'Se\u0301bastien', 'Sébastien'],
    ['Windows and old Mac line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a tab', 'one\ttwo', 'one two'],
  ];
  for (const [name, before, after] of rows) {
    it(`repairs ${name}`, () => {
      assert.equal(repair(before), after);
    });
  }

  const sound = [
    'the CAFÉ» sign', // É + » would decode to a phonetic letter
    'RENÉ” he read',
    'Kęstutis Budrys, Andriy Sybiha — “naïve”',
    'São Paulo, Ærø, Ångström, Ü–Wagen, Ä…',
    'MÃE, AVÔ and Ålesund',
    '«very much involved»',
    'family 👨‍👩‍👧 emoji',
  ];
  for (const text of sound) {
    it(`leaves “${text}” as it is`, () => {
      assert.equal(repair(text), text);
    });
  }
});
