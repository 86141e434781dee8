import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementRows } from '#reading/testing/statement-rows.ts';

// What news does around the words that it reports; each row was once read wrongly, mostly since the tree is wrong there.
const TABLE: readonly { readonly title: string; readonly text: string; readonly rows: readonly string[] }[] =
  [
    {
      title: 'a source that alone stands between the last comma and its verb',
      text: 'The envoy met Foreign Minister Pavel Novotny in Prague and was due to leave later in the day, a ministry spokesperson said.',
      rows: [
        'a ministry spokesperson | said | The envoy met Foreign Minister Pavel Novotny in Prague and was due to leave later in the day',
      ],
    },
    {
      title: 'a headline that ends with who says it',
      text: 'Norway to close three ports, official says',
      rows: ['official | says | Norway to close three ports'],
    },
    {
      title: 'a headline without a verb',
      text: "Island not for sale, says Norway's Solheim",
      rows: ["Norway's Solheim | says | Island not for sale"],
    },
    {
      title: 'a source of several words right behind a quotation of several sentences',
      text: '“Five paragraphs. Maybe four,” one of the diplomats said.',
      rows: ['one of the diplomats | said | Five paragraphs. Maybe four'],
    },
    {
      title: 'what would be, behind what was',
      text: 'Ole Lund said he was disappointed but would not resign.',
      rows: ['Ole Lund | said | he was disappointed but would not resign'],
    },
    {
      title: 'no opening time as words',
      text: 'Last week, Petra Hollis called the tax unfair.',
      rows: ['Petra Hollis | called | the tax unfair'],
    },
    {
      title: 'a subject with something between commas before its verb',
      text: 'Supporters say the scheme, run by the ministry, has brought jobs to the coast.',
      rows: ['Supporters | say | the scheme, run by the ministry, has brought jobs to the coast'],
    },
    {
      title: 'two nouns as the subject of what was said',
      text: 'She said the ministry and its partners will seek new rules.',
      rows: ['She | said | the ministry and its partners will seek new rules'],
    },
    {
      title: 'words told to a programme and to a person by name',
      text: "His spokesman Luc Odou told the BBC's Newsday programme the opposition were losers. He told CNN's Ada Lund the deal was dead.",
      rows: ['His spokesman Luc Odou | told | the opposition were losers', 'He | told | the deal was dead'],
    },
    {
      title: 'words told on some days',
      text: 'The president told voters this weekend he would resign.',
      rows: ['The president | told | he would resign'],
    },
    {
      title: 'where a post stands before what it says',
      text: 'Doctors of Norway said in a post on X it was leaving. The ministry said on Telegram 14 drones were lost.',
      rows: ['Doctors of Norway | said | it was leaving', 'The ministry | said | 14 drones were lost'],
    },
    {
      title: 'the subject that a tree leaves to the cue',
      text: 'State media cited Petrov as saying the talks had failed.',
      rows: ['Petrov | saying | the talks had failed'],
    },
    {
      title: 'relayed words before the outlet',
      text: 'Talks had failed, Petrov was quoted as saying by the Standard. The talks had failed, news agency RIA quoted Petrov as saying.',
      rows: [
        'Petrov | quoted as saying | Talks had failed',
        'Petrov | quoted Petrov as saying | The talks had failed',
      ],
    },
    {
      title: 'one report where somebody was quoted by an agency',
      text: 'Spokeswoman Ines Marchuk was quoted by the TASS news agency as saying that the ice had lit the fuse.',
      rows: ['Spokeswoman Ines Marchuk | saying | the ice had lit the fuse'],
    },
    {
      title: 'an outlet that reports what somebody did',
      text: 'Foreign Minister Adama Diallo spoke by phone with Jan Bakker about the dam, the Saudi Press Agency reported.',
      rows: [
        'the Saudi Press Agency | reported | Foreign Minister Adama Diallo spoke by phone with Jan Bakker about the dam',
      ],
    },
    {
      title: 'a plan of others that somebody tells of',
      text: 'The sides also agreed to swap 12 prisoners each, Petrov said.',
      rows: ['Petrov | said | The sides also agreed to swap 12 prisoners each'],
    },
    {
      title: 'words up to where the writer goes on about them',
      text: 'Lund said Norway would buy the boats, an idea that Petrov has called absurd.',
      rows: ['Lund | said | Norway would buy the boats', 'Petrov | called | absurd'],
    },
    {
      title: 'what somebody is accused of behind who that is',
      text: 'Kenya accused the leader of the port, Luc Odou, of recklessness.',
      rows: ['Kenya | accused | the leader of the port, Luc Odou, of recklessness'],
    },
    {
      title: 'what somebody is warned against',
      text: 'A group of senators is warning the minister against cutting aid to Togo.',
      rows: ['A group of senators | warning | the minister against cutting aid to Togo'],
    },
    {
      title: 'a main verb behind a relative clause',
      text: 'Norway, which has repeatedly closed the strait, denied any involvement.',
      rows: ['Norway | denied | any involvement'],
    },
    {
      title: 'a source with a clause about what is theirs',
      text: 'Lindsay Vance, a lawyer whose district includes the port, has promised to seek money for it.',
      rows: ['Lindsay Vance | promised | to seek money for it'],
    },
    {
      title: 'no word of a quotation as a source outside of it',
      text: 'Vogt said “it was a mistake,” adding: “We will fix it.”',
      rows: ['Vogt | said | it was a mistake', 'Vogt | adding | We will fix it.'],
    },
    {
      title: 'the speaker of the main clause for a participle at its end',
      text: 'Vogt insisted Norway would not pay, calling the price unreasonable.',
      rows: ['Vogt | insisted | Norway would not pay', 'Vogt | calling | the price unreasonable'],
    },
    {
      title: 'no deed and no event as words',
      text: 'Lund floated a plan that many disliked. The meeting highlighted concerns among allies.',
      rows: [],
    },
    {
      title: 'a platform before "that" and an agency told without it',
      text: 'The head of the port, Ivan Petrov, reported on Telegram that three people were hurt. An Israeli official told AFP the gaps were wide.',
      rows: [
        'The head of the port, Ivan Petrov | reported | three people were hurt',
        'An Israeli official | told | the gaps were wide',
      ],
    },
    {
      title: 'two sources that stand alone behind the last comma',
      text: 'Nobody was hurt when the wall fell, local activists and a medical source have told Al Jazeera.',
      rows: ['local activists and a medical source | told | Nobody was hurt when the wall fell'],
    },
    {
      title: 'who speaks behind a name that a participle led to',
      text: 'Asked about his adviser, Peter Hansen, the king’s official spokesperson said: “Of course.”',
      rows: ['the king’s official spokesperson | said | Of course.'],
    },
    {
      title: 'a second predicate of the speaker without a comma',
      text: 'Hansen denied that his men aim at civilians and blamed the army for the “lies”.',
      rows: ['Hansen | denied | his men aim at civilians', 'Hansen | blamed | the army for the “lies'],
    },
    {
      title: 'the noun before a relative clause that is closed before the verb',
      text: 'Peter Hansen, who drafted the pact, said by telephone that he had not hoped to see it signed.',
      rows: ['Peter Hansen | said | he had not hoped to see it signed'],
    },
    {
      title: 'no battle as words',
      text: 'The village burned when rebels attacked the market.',
      rows: [],
    },
    {
      title: 'a source without the day',
      text: 'EU leaders on Thursday agreed to extend the plan.',
      rows: ['EU leaders | agreed | to extend the plan'],
    },
    {
      title: 'polls as a source',
      text: 'According to exit polls, Vogt had a lead of ten points.',
      rows: ['polls | According to | Vogt had a lead of ten points'],
    },
  ];

describe('statements in news', () => {
  for (const { title, text, rows } of TABLE) {
    it(`reads ${title}`, () => assert.deepEqual(statementRows(text), rows));
  }
});
