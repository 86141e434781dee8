import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statementRows } from '#reading/testing/statement-rows.ts';

const TABLE: readonly { readonly title: string; readonly text: string; readonly rows: readonly string[] }[] =
  [
    {
      title: 'each of several who share a title',
      text: 'Foreign ministers Ole Lund and Ana Sow said the talks had failed.',
      rows: [
        'Foreign ministers Ole Lund and Ana Sow | said | the talks had failed',
        'Ana Sow | said | the talks had failed',
      ],
    },
    {
      title: 'each of several states behind the statement that they made',
      text: 'In a joint statement, Ghana and Togo said they were concerned.',
      rows: ['Ghana and Togo | said | they were concerned', 'Togo | said | they were concerned'],
    },
    {
      title: 'each of two with titles of their own',
      text: "Ukraine's deputy prime minister, Olha Bondar, and the country's transport minister, Taras Hnatiuk, said a deal must cover the port.",
      rows: [
        "the country's transport minister, Taras Hnatiuk | said | a deal must cover the port",
        "Ukraine's deputy prime minister, Olha Bondar | said | a deal must cover the port",
      ],
    },
    {
      title: 'one speaker where somebody without a name speaks as well',
      text: 'Ole Lund and two of his ministers said the talks had failed.',
      rows: ['Ole Lund and two of his ministers | said | the talks had failed'],
    },
    {
      title: 'sources with what they know',
      text: 'Two sources familiar with the matter told Reuters that the meeting was tense. Togo has yet to agree, a person close to the talks said.',
      rows: [
        'Two sources familiar with the matter | told | the meeting was tense',
        'a person close to the talks | said | Togo has yet to agree',
      ],
    },
    {
      title: 'one of several, and another',
      text: '“Maybe four,” one of the diplomats said. Another said that Canada wanted a later date. Both said the roof leaked.',
      rows: [
        'one of the diplomats | said | Maybe four',
        'Another | said | Canada wanted a later date',
        'Both | said | the roof leaked',
      ],
    },
    {
      title: 'a source without the town of the dateline',
      text: 'VIENNA — Romanian and Moldovan officials said the talks would resume.',
      rows: ['Romanian and Moldovan officials | said | the talks would resume'],
    },
    {
      title: 'somebody named right behind a noun that is no office',
      text: 'Ada Lund spoke first. Her colleague Felix Brandt agreed, and said the mill had closed.',
      rows: ['Her colleague Felix Brandt | said | the mill had closed'],
    },
    {
      title: 'whose view it is',
      text: 'Ada Lund was clear. In her view, the tax should go.',
      rows: ['her | In her view | the tax should go'],
    },
    {
      title: 'an answer in an interview to the end of its paragraph, and nothing of it twice',
      text: 'Ada Lund: I think it is possible. The minister told me that the door was open. I believe him.',
      rows: [
        'Ada Lund | : | I think it is possible. The minister told me that the door was open. I believe him',
        'The minister | told | the door was open',
      ],
    },
    {
      title: 'who asks behind an apposition, but nothing of who was asked',
      text: 'Ada Lund, a member of parliament, asked who would pay. Ole Vik, asked about the map, smiled.',
      rows: ['Ada Lund | asked | who would pay'],
    },
    {
      title: 'nothing of what stands in another sentence',
      text: 'Lund said the ship had sunk. A Togolese official denied this.',
      rows: ['Lund | said | the ship had sunk'],
    },
    {
      title: 'no title of a book as words',
      text: 'In her book, “The Small Ones,” Ada Lund argued that towns shrink.',
      rows: ['Ada Lund | argued | towns shrink'],
    },
    {
      title: 'what was told on a call, over a quotation to what would be',
      text: 'Lund told journalists on a conference call that Togo had “its own list” and would publish it.',
      rows: ['Lund | told | Togo had “its own list” and would publish it'],
    },
    {
      title: 'no other sentence behind a semicolon',
      text: 'Lund asked Togo to keep the port open; Ghana closed it.',
      rows: ['Lund | asked | Togo to keep the port open'],
    },
    {
      title: 'a blow that is returned in words',
      text: 'Lund was not impressed. “That is what we were told last year,” the Idaho Republican shot back.',
      rows: ['the Idaho Republican | shot | That is what we were told last year'],
    },
    {
      title: 'nothing of who moves',
      text: 'Burhan flew to Cairo and promised Egyptian President Abdel Fattah that he would hold elections.',
      rows: [],
    },
    {
      title: 'what stands on both sides of an aside behind its subject',
      text: 'Neither man, a Western official noted dryly, has kept such a promise before.',
      rows: ['a Western official | noted | Neither man + has kept such a promise before'],
    },
    {
      title: 'what a hyphen joins to the last word',
      text: 'The council urged all sides to de-escalate.',
      rows: ['The council | urged | all sides to de-escalate'],
    },
    {
      title: 'whose charge it is, not whose remark on it',
      text: 'Lund accused Togo of waging “economic war,” a charge that Sow dismissed as absurd.',
      rows: ['Lund | accused | Togo of waging “economic war'],
    },
    {
      title: 'what one source says and not what another one told',
      text: 'The White House opposes conditions, according to two people familiar with the matter, and Jake Lund told lawmakers that they would fail.',
      rows: [
        'two people familiar with the matter | according to | The White House opposes conditions',
        'Jake Lund | told | they would fail',
      ],
    },
    {
      title: 'whose response it is',
      text: 'Ada Lund left. Ada Lund’s response came within the hour: “Togo lectures no one.”',
      rows: ['Ada Lund’s response | came | Togo lectures no one.'],
    },
    {
      title: 'what one dismissed, and not what others urged meanwhile',
      text: 'Hamas dismissed the remarks as “empty talk,” while Egypt and Qatar urged restraint.',
      rows: [
        'Hamas | dismissed | the remarks as “empty talk',
        'Egypt and Qatar | urged | restraint',
        'Qatar | urged | restraint',
      ],
    },
    {
      title: 'a thing that tells nothing alone with its verb',
      text: 'Russia rejected the plan. Ukraine asked for more.',
      rows: ['Russia | rejected | rejected the plan', 'Ukraine | asked | asked for more'],
    },
  ];

describe('who speaks', () => {
  for (const { title, text, rows } of TABLE) {
    it(`reads ${title}`, () => assert.deepEqual(statementRows(text), rows));
  }
});
