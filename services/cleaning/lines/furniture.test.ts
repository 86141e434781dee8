import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FURNITURE_RULES, furnitureKind } from './furniture.ts';

const kindOf = (text: string) => furnitureKind({ text, words: text.split(/\s+/).length });

describe('page furniture', () => {
  for (const { kind, example } of FURNITURE_RULES) {
    it(`takes “${example.slice(0, 60)}” for ${kind}`, () => {
      assert.equal(kindOf(example), kind);
    });
  }

  const more: [string, string][] = [
    ['Skip to content', 'navigation'],
    ['View All Result', 'navigation'],
    ['Wednesday, December 3, 2025', 'date'],
    ['Updated 10:02 a.m. ET, Dec. 5, 2025', 'date'],
    ['Published on 05/12/2025 - 13:30 GMT+1', 'date'],
    ['3 hours ago', 'date'],
    ['© 2025 The Associated Press. All rights reserved.', 'copyright'],
    ['Omar Havana/AFP', 'caption'],
    ['Amanda Terkel contributed reporting.', 'credit'],
    ['Share this article with a friend', 'share'],
    ['12 comments', 'comments'],
  ];
  for (const [text, kind] of more) {
    it(`takes “${text}” for ${kind}`, () => {
      assert.equal(kindOf(text), kind);
    });
  }

  const ofTheArticle = [
    'Share prices fell 7 percent on Monday.',
    'Volume fell to 3.2 million barrels.',
    'Advertising revenue fell in March.',
    'Print sales rose, email did not.',
    'She worked as a correspondent for Reuters.',
    'The deal was first reported by Reuters.',
    'Video by the group showed the ship on fire before the crew left it in boats.',
    'The minister resigned (the ministry said, citing TASS).',
    'She merely wanted men to sign up for mobile updates from the campaign.',
    'It was first published on Monday by the ministry, and withdrawn a day later.',
    'He gave back to local charities and contributed to the communities around his hotels.',
    'Read my lips, he said.',
    'More than 30 people were hurt.',
    'In December 2025 the talks began.',
    '“No.”',
    'Economy',
    'What comes next',
    'NATO and the EU',
    'Follow the money, the senator said on Twitter and Facebook.',
    'Sources: two officials and a diplomat spoke to us on condition of anonymity, and each of them said that the talks had failed.',
    'The cookie maker said its privacy was at stake.',
    'Copyright law is at the heart of the case.',
    'This report was produced by the commission for the parliament in 2024.',
    'KYIV (AP) — Talks went on for a third day on Wednesday, officials said.',
  ];
  for (const text of ofTheArticle) {
    it(`leaves “${text.slice(0, 60)}” to the article`, () => {
      assert.equal(kindOf(text), null);
    });
  }
});
