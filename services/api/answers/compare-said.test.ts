import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createGazetteers } from '#reading/gazetteers/gazetteers.ts';
import { compareSaid } from './compare-said.ts';

const gazetteers = createGazetteers();
const isSaid = (asked: string, said: string) => compareSaid(asked, gazetteers).isSaidIn(said);
const isOpposite = (asked: string, said: string) => compareSaid(asked, gazetteers).isOppositeOf(said);

/** What was said, with what is the same and what is not. */
const CASES: readonly { said: string; same: readonly string[]; other: readonly string[] }[] = [
  {
    said: 'the alliance would put rail corridors ahead of new barracks, as officials met in Brussels',
    same: [
      'the alliance would put rail corridors ahead of new barracks',
      'the alliance will place rail corridors ahead of barracks',
    ],
    other: [
      'the alliance would put new barracks ahead of rail corridors',
      'the alliance would put road corridors ahead of new barracks',
      'the alliance would not put rail corridors ahead of new barracks',
    ],
  },
  {
    said: 'steel prices could rise again before the work begins',
    same: ['steel prices may increase again', 'steel prices could rise'],
    other: ['steel prices could fall again', 'wood prices could rise again'],
  },
  {
    said: 'Nobody knows ice like the Finns do',
    same: ['nobody knows ice like the Finns', 'nobody knows ice as well as Finland'],
    other: ['everybody knows ice like the Finns', 'nobody knows ice like the Swedes'],
  },
  {
    said: 'Putin did not reject the U.S. plan',
    same: ['Putin did not reject the American plan', "Putin didn't reject the US plan"],
    other: ['Putin rejected the US plan', 'Putin did not reject the EU plan'],
  },
  {
    said: 'NATO needed more icebreakers, not more speeches about icebreakers',
    same: ['NATO needs more icebreakers rather than more speeches', 'NATO requires more icebreakers'],
    other: ['NATO needs no more icebreakers', 'NATO needs more submarines'],
  },
  {
    said: 'There will be no simple solutions to ending the war.',
    same: ['there are no simple solutions to end the war'],
    other: ['there will be simple solutions to ending the war'],
  },
  {
    said: 'He stayed. They don’t have to leave NATO to weaken NATO.',
    same: ["they don't have to leave NATO to weaken it"],
    other: ['they have to leave NATO to weaken NATO', "they don't have to leave NATO to strengthen it"],
  },
  {
    said: 'The United States could learn from the way in which Finland trains its coast guard',
    same: ['the United States could learn from the way in which Finland trains its coast guard'],
    other: ['the United States could learn from the way in which Norway trains its coast guard'],
  },
  {
    said: '61 percent of Czechs support the membership of Ukraine',
    same: ['61 percent of Czechs support the membership of Ukraine'],
    other: ['16 percent of Czechs support the membership', '61 percent of Poles support the membership'],
  },
  {
    said: 'Europe’s security must not be discussed without Europe',
    same: ["Europe's security must not be discussed without Europeans"],
    other: ["Europe's security must be discussed without Europe"],
  },
];

describe('what somebody is asked to have said', () => {
  for (const { said, same, other } of CASES) {
    for (const asked of same) it(`«${asked}» is «${said}»`, () => assert.ok(isSaid(asked, said)));
    for (const asked of other) it(`«${asked}» is not «${said}»`, () => assert.ok(!isSaid(asked, said)));
  }

  it('may be a single word, said of anything', () =>
    assert.ok(isSaid('betrayal', 'There was no sense of betrayal')));

  it('may be a single word that is not so', () => {
    assert.ok(isSaid('there was no betrayal', 'There was no sense of betrayal'));
    assert.ok(!isSaid('there was no betrayal', 'There was a sense of betrayal'));
  });

  it('is the opposite only where all the words are there', () => {
    assert.ok(isOpposite('steel prices will not rise', 'steel prices could rise'));
    assert.ok(!isOpposite('wood prices will not rise', 'steel prices could rise'));
  });
});
