import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classifyLines } from './classify-lines.ts';

const SENTENCE = 'The minister said on Monday that the talks would go on until the treaty was signed.';
const ANOTHER =
  'Her counterpart answered that his side had signed it years ago, and that nobody had noticed it.';

/** Lines of the article among some, and what is found of its headline. */
function read(...lines: string[]): { body: string[]; title: string | null; deck: string | null } {
  const { lines: classified, header } = classifyLines(lines.join('\n'), { title: null, deck: null });
  return {
    body: classified.filter(({ kind }) => kind === 'body').map(({ text }) => text),
    title: header.title,
    deck: header.deck === null ? null : (lines[header.deck] ?? null),
  };
}

describe('where an article begins', () => {
  const rows: [string, string[], { title: string | null; deck: string | null; first: string }][] = [
    ['at its first sentence', [SENTENCE, ANOTHER], { title: null, deck: null, first: SENTENCE }],
    [
      'below a headline',
      ['Talks in Hesk stall', SENTENCE],
      { title: 'Talks in Hesk stall', deck: null, first: SENTENCE },
    ],
    [
      'below a headline that asks',
      ['Will Hesk ever get its ferry?', SENTENCE, ANOTHER],
      { title: 'Will Hesk ever get its ferry?', deck: null, first: SENTENCE },
    ],
    [
      'below the repeated headline, not below a menu',
      ['Fishermen block harbour over quota', 'World', 'Talks in Hesk stall', 'Talks in Hesk stall', SENTENCE],
      { title: 'Talks in Hesk stall', deck: null, first: SENTENCE },
    ],
    [
      'below deck and byline',
      ['Talks in Hesk stall', 'Ministers left without a text and without a date.', 'By Jane Doe', SENTENCE],
      {
        title: 'Talks in Hesk stall',
        deck: 'Ministers left without a text and without a date.',
        first: SENTENCE,
      },
    ],
    [
      'at a short sentence before the first long one',
      ['Talks in Hesk stall', 'It was over.', SENTENCE],
      { title: 'Talks in Hesk stall', deck: null, first: 'It was over.' },
    ],
    [
      'below a title with the name of a known outlet',
      ['Talks in Hesk stall - Reuters', SENTENCE],
      { title: 'Talks in Hesk stall', deck: null, first: SENTENCE },
    ],
    [
      'below a title in which a dash is no site',
      ['Talks in Hesk stall - again', SENTENCE],
      { title: 'Talks in Hesk stall - again', deck: null, first: SENTENCE },
    ],
  ];
  for (const [name, lines, { title, deck, first }] of rows) {
    it(name, () => {
      const found = read(...lines);
      assert.equal(found.title, title);
      assert.equal(found.deck, deck);
      assert.equal(found.body[0], first);
    });
  }
});

describe('what an article keeps', () => {
  const rows: [string, string[], string[]][] = [
    ['subheads', [SENTENCE, 'What comes next', ANOTHER], [SENTENCE, 'What comes next', ANOTHER]],
    [
      'short answers',
      [SENTENCE, '“No.”', '“Never,” she said.', ANOTHER],
      [SENTENCE, '“No.”', '“Never,” she said.', ANOTHER],
    ],
    [
      'no caption in its middle',
      [SENTENCE, 'The pier (Ann Brook / Getty Images)', ANOTHER],
      [SENTENCE, ANOTHER],
    ],
    [
      'its text after related stories',
      [
        SENTENCE,
        'Related Stories',
        'Storm Takes Roof Off Church',
        ANOTHER,
        SENTENCE.replace('Monday', 'Tuesday'),
      ],
      [SENTENCE, 'Storm Takes Roof Off Church', ANOTHER, SENTENCE.replace('Monday', 'Tuesday')],
    ],
    [
      'its short text after a mark',
      [SENTENCE, 'More from Hesk', 'He left early.', 'Nobody stopped him.'],
      [SENTENCE, 'More from Hesk', 'He left early.', 'Nobody stopped him.'],
    ],
    [
      'no list of other stories',
      [SENTENCE, ANOTHER, 'Most read', 'Storm takes roof off church', 'Opera house reopens'],
      [SENTENCE, ANOTHER],
    ],
    [
      'no dated teasers',
      [
        SENTENCE,
        ANOTHER,
        'He Had a Nosebleed. That Was the Start.',
        'December 5, 2025',
        'Storm takes roof off church',
        'December 5, 2025',
      ],
      [SENTENCE, ANOTHER],
    ],
    [
      'no teaser cut off',
      [
        SENTENCE,
        ANOTHER,
        'The post Talks appeared first on Reuters.',
        'A pastor told us of a call about faith and money. The pastor and ...',
        'Read more',
      ],
      [SENTENCE, ANOTHER],
    ],
    ['one of two like paragraphs', [SENTENCE, ANOTHER, SENTENCE], [SENTENCE, ANOTHER]],
    [
      'a last sentence that opens with “More”',
      [SENTENCE, ANOTHER, 'More to the point, nobody knows why.'],
      [SENTENCE, ANOTHER, 'More to the point, nobody knows why.'],
    ],
  ];
  for (const [name, lines, body] of rows) {
    it(name, () => {
      assert.deepEqual(read(...lines).body, body);
    });
  }
});
