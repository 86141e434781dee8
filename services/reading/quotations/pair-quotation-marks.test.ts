import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairQuotationMarks } from '#reading/quotations/pair-quotation-marks.ts';
import { findParagraphs } from '#reading/tokens/find-paragraphs.ts';

const pair = (text: string) => pairQuotationMarks(text, findParagraphs(text));
const quoted = (text: string) => pair(text).map(({ start, end }) => text.slice(start, end));

const TABLE: { title: string; text: string; quotations: string[] }[] = [
  { title: 'straight marks', text: 'He said "no" twice, "never" once.', quotations: ['no', 'never'] },
  {
    title: 'curly marks',
    text: '“We are ready,” she said. “All of us.”',
    quotations: ['We are ready,', 'All of us.'],
  },
  {
    title: 'angle marks',
    text: 'He remained «very much involved» in it.',
    quotations: ['very much involved'],
  },
  { title: 'reversed angle marks', text: 'Er sagte »nein« dazu.', quotations: ['nein'] },
  {
    title: 'low and high marks',
    text: 'The „iron lady“ and the „boss” left.',
    quotations: ['iron lady', 'boss'],
  },
  { title: 'doubled apostrophes', text: "''He's tough,'' Mr. Hart told us.", quotations: ["He's tough,"] },
  { title: 'single marks', text: "'I will go,' he said.", quotations: ['I will go,'] },
  {
    title: 'single marks inside others',
    text: '«the so-called ‘peace plan’ will change»',
    quotations: ['the so-called ‘peace plan’ will change', 'peace plan'],
  },
  {
    title: 'curly marks inside curly marks',
    text: '“The “cell only” homes grew,” he said.',
    quotations: ['The “cell only” homes grew,', 'cell only'],
  },
  { title: 'apostrophes in words', text: "It's the players' union, isn't it? Don't.", quotations: [] },
  { title: 'apostrophes for letters left out', text: "Rock 'n' roll of the '90s: get 'em.", quotations: [] },
  { title: 'curly apostrophes', text: 'Iran’s envoys’ plan of ’79', quotations: [] },
  { title: 'inches and feet', text: 'He is 6\'2" tall and says "hi".', quotations: ['hi'] },
  {
    title: 'a plural possessive inside single marks',
    text: 'the ‘players’ choice’ award',
    quotations: ['players’ choice'],
  },
  { title: 'a mark set after white space', text: '" Come here ," he said.', quotations: ['Come here ,'] },
  {
    title: 'a closing mark that opens',
    text: ' ” the train left,” wrote Time.',
    quotations: ['the train left,'],
  },
  {
    title: 'a mark that is never closed before the next opens',
    text: 'He said "go now. Then "stay".',
    quotations: ['go now. Then', 'stay'],
  },
  { title: 'an empty pair', text: 'Nothing "" here ""', quotations: [] },
  { title: 'no marks', text: 'Nothing here.', quotations: [] },
  {
    title: 'a bracket inserted',
    text: '“we’re giving [Russia] everything”',
    quotations: ['we’re giving [Russia] everything'],
  },
];

describe('pairing quotation marks', () => {
  for (const { title, text, quotations } of TABLE) {
    it(`finds ${title}`, () => assert.deepEqual(quoted(text), quotations));
  }

  it('ends an unclosed quotation with its paragraph and joins it to the next one that opens anew', () => {
    const text = 'He said: “First of all.\n\n“Then more.”\n\n“Another,” she said.';
    const [first, second, third] = pair(text);
    assert.deepEqual([first?.closed, second?.closed, third?.closed], [false, true, true]);
    assert.deepEqual([first?.continues, second?.continues, third?.continues], [null, 0, null]);
    assert.equal(first && text.slice(first.start, first.end), 'First of all.');
  });

  it('does not join an unclosed quotation to a paragraph of plain text', () => {
    const [first, second] = pair('He said: “First.\n\nShe said “no”.');
    assert.deepEqual([first?.closed, second?.continues], [false, null]);
  });

  it('takes a million marks in proportion', () => {
    const quotations = pair('"a" \'b\' “'.repeat(100_000));
    assert.ok(quotations.length >= 200_000);
  });
});
