import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../edits/edit.ts';
import { splitGluedWords } from './split-words.ts';

const split = (text: string) => applyEdits(text, splitGluedWords(text));

describe('splitting glued words', () => {
  const rows: [string, string][] = [
    ['Almost all ofNATO’sforeign ministers gathered', 'Almost all of NATO’s foreign ministers gathered'],
    ["Almost all ofNATO'sforeign ministers gathered", "Almost all of NATO's foreign ministers gathered"],
    ['blindsided byPresident Donald Trump', 'blindsided by President Donald Trump'],
    ['a plan last month,which was seen as weak', 'a plan last month, which was seen as weak'],
    ['a European pledgeto increase spending', 'a European pledge to increase spending'],
    ['the talksbetween the two', 'the talks between the two'],
    ['a day afterinconclusive talks of theKremlin', 'a day after inconclusive talks of the Kremlin'],
    ['asks for probeof email', 'asks for probe of email'],
    ['The talks ended.The minister left', 'The talks ended. The minister left'],
    ['“It is over,”he said', '“It is over,” he said'],
    ['«It is over,»he said', '«It is over,» he said'],
    [
      'Putin spoke first. Later Putinsaid it andthe others heard',
      'Putin spoke first. Later Putin said it and the others heard',
    ],
    [
      'NATOand the EU met; EUforeign ministers left with theCouncil',
      'NATO and the EU met; EU foreign ministers left with the Council',
    ],
    ['Ukraine’sPresident and saidTrump, said Trump', 'Ukraine’s President and said Trump, said Trump'],
  ];
  for (const [before, after] of rows) {
    it(`makes “${after}” of “${before}”`, () => {
      assert.equal(split(before), after);
    });
  }

  const whole = [
    'Mr McDonald bought an iPhone on eBay with PayPal from DeSantis and MacArthur',
    'He wrote on YouTube, TikTok and LinkedIn for BuzzFeed and SpaceX',
    'She set it in LaTeX, and JPMorgan paid for easyJet, FitzGerald and O’Brien',
    'See https://www.example.com/ofNATO/theTalks.Here or mail ofThe@example.org',
    'The hashtag #ofTheDay by @byPresident',
    'onboarding, whistleblowers, cyberattacks, deplatformed and rewilding',
    'an afterparty for passersby at the waterfront manifesto',
    'The U.S.-led NGOs, PhDs, MPs and CEOs of Node.js and Booking.com',
    'Prices rose 3.5%,about 1,000 in all.No2 fell',
    'He called it “a solution in search of a problem” in Afghanistan, Kazakhstan and Switzerland',
    'teamto and teamto, a word of its own',
    'the vice-presidentof is left alone beside its hyphen',
  ];
  for (const text of whole) {
    it(`leaves “${text.slice(0, 50)}” whole`, () => {
      assert.equal(split(text), text);
    });
  }
});
