import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPutOnPronoun, isTakenUp } from './named-before.ts';

type Case = { before: string; around: string; asked: string; is: boolean };

const PUT: readonly Case[] = [
  {
    before: 'Paris changed its mind. The Commission welcomed the plan. ',
    around: 'Its spokesman called it “a small miracle”.',
    asked: 'plan miracle',
    is: true,
  },
  {
    before: 'The Commission welcomed the plan. Paris changed its mind. ',
    around: 'Its spokesman called it “a small miracle”.',
    asked: 'plan miracle',
    is: false,
  },
  {
    before: 'The Commission welcomed the plan. ',
    around: 'Its spokesman called the software a small miracle.',
    asked: 'plan miracle',
    is: false,
  },
  { before: '', around: 'He called it a small miracle.', asked: 'plan miracle', is: false },
];

const TAKEN_UP: readonly Case[] = [
  {
    before: 'Hryshko heads the shelter programme of Ukraine. Many are cold. ',
    around: 'The Kremlin dismissed the programme as a publicity exercise.',
    asked: 'shelter programme',
    is: true,
  },
  {
    before: 'Hryshko heads the housing programme of Ukraine. ',
    around: 'The Kremlin dismissed the programme as a publicity exercise.',
    asked: 'shelter programme',
    is: false,
  },
  {
    before: 'Hryshko heads the shelter programme of Ukraine. ',
    around: 'The Kremlin has a programme of its own.',
    asked: 'shelter programme',
    is: false,
  },
];

describe('what a sentence names by what stands before it', () => {
  for (const { before, around, asked, is } of PUT)
    it(`${is ? 'is' : 'is not'} «${asked}» in «${before}${around}»`, () => {
      const words = asked.split(' ').map((word) => [word]);
      assert.equal(isPutOnPronoun({ around, before }, words), is);
    });
  for (const { before, around, asked, is } of TAKEN_UP)
    it(`${is ? 'takes' : 'does not take'} up «${asked}» in «${before}${around}»`, () => {
      assert.equal(isTakenUp({ around, before }, asked.split(' ')), is);
    });
});
