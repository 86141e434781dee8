import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReader } from '#reading/read.ts';

const read = createReader();

/** Every statement of a text as `speaker | cue | words`, several spans joined by " + ". */
function statementsOf(text: string, publishedAt: string | null = null) {
  const metadata = {
    title: null,
    url: null,
    publisher: null,
    originalPublisher: null,
    authors: [],
    publishedAt,
  };
  return read({ id: 'test', text, ...metadata }).statements.map((statement) => ({
    ...statement,
    row: [statement.speaker, statement.cue]
      .map((span) => (span ? text.slice(span.start, span.end) : '-'))
      .concat(statement.spans.map(({ start, end }) => text.slice(start, end)).join(' + '))
      .join(' | '),
  }));
}

const TABLE: { title: string; text: string; rows: string[] }[] = [
  {
    title: 'a quotation before its cue',
    text: '"The bridge is closed," Mayor Aino Salmela said on Monday.',
    rows: ['Mayor Aino Salmela | said | The bridge is closed'],
  },
  {
    title: 'a clause in marks right after a word of speech, with no comma',
    text: 'Vogt criticized the offer, saying “we are giving them [the mine] before a vote was held.”',
    rows: [
      'Vogt | criticized | criticized the offer',
      'Vogt | saying | we are giving them [the mine] before a vote was held.',
    ],
  },
  {
    title: 'what stands before a cue, and not when it was said',
    text: 'The ministry is “listening closely” to the farmers, Vogt said as she opened the fair.',
    rows: ['Vogt | said | The ministry is “listening closely” to the farmers'],
  },
  {
    title: 'a day between the cue and what was said',
    text: 'Vogt said Wednesday the talks were “an honest exchange” of views.',
    rows: ['Vogt | said | the talks were “an honest exchange” of views'],
  },
  {
    title: 'a "that" behind who was told, where and when',
    text: 'Vogt told journalists in Oslo last month that the harbour “must not be sold without a vote.”',
    rows: ['Vogt | told | the harbour + must not be sold without a vote.'],
  },
  {
    title: 'a "that" behind a town between commas',
    text: 'Vogt said at a fair in Bergen, Norway, that the harbour belongs to the town.',
    rows: ['Vogt | said | the harbour belongs to the town'],
  },
  {
    title: 'several who are told of before "who"',
    text: 'The plan drew anger from Baltic ministers, who said the harbour should stay open.',
    rows: ['Baltic ministers | said | the harbour should stay open'],
  },
  {
    title: 'who a description without an office is, behind a comma',
    text: 'Her Labour shadow, Tariq Haddad, accused the mayor of “hiding the bill”.',
    rows: ['Her Labour shadow, Tariq Haddad | accused | the mayor of “hiding the bill'],
  },
  {
    title: 'a building as the source, with its whole name',
    text: 'Downing Street insisted that the bill was paid.',
    rows: ['Downing Street | insisted | the bill was paid'],
  },
  {
    title: 'sources who asked not to be named',
    text: 'Vogt met Haddad, according to two people who asked not to be named because the meeting was private.',
    rows: ['two people | according to | Vogt met Haddad'],
  },
  {
    title: 'where it was said before what was said',
    text: 'Oslo Rail said in a statement it would appeal.',
    rows: ['Oslo Rail | said | it would appeal'],
  },
  {
    title: 'a new sentence behind a semicolon',
    text: 'Vogt backed the bridge; her deputy did not.',
    rows: ['Vogt | backed | backed the bridge'],
  },
  {
    title: 'a report behind a dateline',
    text: 'DAKAR — The river has run dry, Vogt said.',
    rows: ['Vogt | said | The river has run dry'],
  },
  {
    title: 'that somebody was asked',
    text: 'Asked about the price, Vogt laughs.',
    rows: [],
  },
  {
    title: 'a label with an office, in capitals',
    text: 'DR. AMINA BELLO, HYDROLOGIST: The dam was never safe.',
    rows: ['DR. AMINA BELLO | : | The dam was never safe'],
  },
  {
    title: 'a clause that the tree takes for a thing',
    text: 'But critics say resources could be better spent on the bridge.',
    rows: ['critics | say | resources could be better spent on the bridge'],
  },
  {
    title: 'what a comma sets off from a thing',
    text: 'Norway condemned the missile test, with Prime Minister Aino Vogt calling it “absolutely reckless.”',
    rows: ['Norway | condemned | condemned the missile test'],
  },
  {
    title: 'no deed as words',
    text: 'Vogt planted a tree. Haddad delivered the trucks. The council backed Leonie Hartwig.',
    rows: [],
  },
  {
    title: 'a quotation before an inverted cue',
    text: '“Nobody asked us,” said Aino Salmela, the mayor of the town.',
    rows: ['Aino Salmela | said | Nobody asked us'],
  },
  {
    title: 'a quotation after its cue',
    text: 'Salmela told reporters: "We will rebuild it."',
    rows: ['Salmela | told | We will rebuild it.'],
  },
  {
    title: 'a quotation around its cue',
    text: '"If the ice holds," Salmela said, "we cross tomorrow."',
    rows: ['Salmela | said | If the ice holds + we cross tomorrow.'],
  },
  {
    title: 'a quotation that goes on in the next sentence',
    text: '"We counted twice," Salmela said. "Nothing was lost."',
    rows: ['Salmela | said | We counted twice + Nothing was lost.'],
  },
  {
    title: 'a quotation that goes on in the next paragraph',
    text: 'Salmela said: "We counted twice.\n\n"Nothing was lost."',
    rows: ['Salmela | said | We counted twice. + Nothing was lost.'],
  },
  {
    title: 'a quotation after a reported sentence, without a cue of its own',
    text: 'Salmela said the bridge was safe. "It always was."',
    rows: ['Salmela | said | the bridge was safe + It always was.'],
  },
  {
    title: 'two speakers side by side',
    text: '"Yes," said Bruno Tessaro; "no," said Livia Moretti.',
    rows: ['Bruno Tessaro | said | Yes', 'Livia Moretti | said | no'],
  },
  {
    title: 'words added with a participle',
    text: 'Salmela said the bridge was safe, adding: "It always was."',
    rows: ['Salmela | said | the bridge was safe', 'Salmela | adding | It always was.'],
  },
  {
    title: 'a credit line',
    text: '“We want our ferry back.” — Petra Novak',
    rows: ['Petra Novak | — | We want our ferry back.'],
  },
  {
    title: 'a clause with that',
    text: 'Salmela warned that the river would rise.',
    rows: ['Salmela | warned | the river would rise'],
  },
  {
    title: 'a clause without that',
    text: 'Salmela said the river would rise.',
    rows: ['Salmela | said | the river would rise'],
  },
  {
    title: 'a clause far from its cue',
    text: 'Salmela told a crowd in Turku that the river would rise.',
    rows: ['Salmela | told | the river would rise'],
  },
  {
    title: 'the cue at the end of the sentence',
    text: 'The river will rise, Salmela said.',
    rows: ['Salmela | said | The river will rise'],
  },
  {
    title: 'the cue inside the sentence',
    text: 'The river, Salmela said, will rise again.',
    rows: ['Salmela | said | The river + will rise again'],
  },
  {
    title: 'according to',
    text: 'The river will rise, according to the weather service.',
    rows: ['the weather service | according to | The river will rise'],
  },
  {
    title: 'a person who wants something',
    text: 'Salmela wants to close the bridge.',
    rows: ['Salmela | wants | to close the bridge'],
  },
  {
    title: 'a person who is urged',
    text: 'Salmela urged the minister to close the bridge.',
    rows: ['Salmela | urged | the minister to close the bridge'],
  },
  {
    title: 'what somebody rejects',
    text: 'Salmela rejected the plan for a tunnel.',
    rows: ['Salmela | rejected | the plan for a tunnel'],
  },
  {
    title: 'a participle that opens the sentence',
    text: 'Insisting that the bridge was safe, Aino Salmela drove across it.',
    rows: ['Aino Salmela | Insisting | the bridge was safe'],
  },
  {
    title: 'a headline with a colon',
    text: 'Salmela: the bridge will never close',
    rows: ['Salmela | : | the bridge will never close'],
  },
  { title: 'nothing where somebody declines to speak', text: 'Salmela declined to comment.', rows: [] },
  { title: 'nothing where somebody did not say', text: 'Salmela did not say who would pay.', rows: [] },
  { title: 'nothing where nothing was said', text: 'Salmela said nothing.', rows: [] },
  {
    title: 'no statement in a word that is quoted',
    text: 'The so-called "peace train" left on time.',
    rows: [],
  },
  { title: 'nothing in an empty text', text: '', rows: [] },
];

describe('statements', () => {
  for (const { title, text, rows } of TABLE) {
    it(`reads ${title}`, () =>
      assert.deepEqual(
        statementsOf(text).map(({ row }) => row),
        rows,
      ));
  }

  it('takes a quotation inside an indirect report for mixed, with a span of its own', () => {
    const [statement] = statementsOf('Salmela said the town was "very tired of being told to wait".');
    assert.equal(statement?.mode, 'mixed');
    assert.equal(statement?.row, 'Salmela | said | the town was + very tired of being told to wait');
  });

  it('takes a title before a name for the person, whichever of its words the tree takes for the head', () => {
    const text = 'Deputy Secretary of State Brian Achterberg said on Friday that NATO needed ships.';
    const [statement] = statementsOf(text);
    assert.equal(statement?.speaker?.kind, 'named');
    assert.notEqual(statement?.speaker?.entity, null);
  });

  it('keeps an unnamed source with its kind and the body that it belongs to', () => {
    const text = 'A senior State Department official said the talks had failed.';
    const [statement] = statementsOf(text);
    assert.equal(statement?.speaker?.entity, null);
    assert.equal(statement?.speaker?.kind, 'anonymous');
    assert.notEqual(statement?.speaker?.affiliation, null);
  });

  it('keeps several unnamed sources as a collective one', () => {
    const [statement] = statementsOf('Several European diplomats said the talks had failed.');
    assert.equal(statement?.speaker?.kind, 'collective');
  });

  it('names the person behind a title and a pronoun', () => {
    const statements = statementsOf(
      'Defense Minister Aino Salmela said the talks had failed. She blamed Russia.',
    );
    const [first, second] = statements.map(({ speaker }) => speaker?.entity);
    assert.ok(first);
    assert.equal(second, first);
  });

  it('tells speech from thought, attitude and plan', () => {
    const acts = [
      'said the plan failed',
      'believes the plan failed',
      'supports the plan',
      'plans to leave',
    ].map((predicate) => statementsOf(`Salmela ${predicate}.`)[0]?.act);
    assert.deepEqual(acts, ['speech', 'thought', 'attitude', 'plan']);
  });

  it('gives the day of speaking, and none without one', () => {
    const [dated] = statementsOf('Salmela said Tuesday that the talks had failed.', '2025-12-04');
    const [undated] = statementsOf('Salmela said that the talks had failed.', '2025-12-04');
    assert.deepEqual([dated?.when, undated?.when], ['2025-12-02', null]);
  });

  it('names the outlet that a statement came through', () => {
    const [statement] = statementsOf('Aino Salmela told Reuters that the talks had failed.');
    assert.ok(statement?.reportedBy);
    assert.notEqual(statement?.reportedBy, statement?.speaker?.entity);
  });

  it('nests speech that a report reports', () => {
    const statements = statementsOf(
      'Salmela said that Minister Ole Lund had told her that the talks had failed.',
    );
    const [outer, inner] = statements;
    assert.deepEqual([outer?.nestedIn, inner?.nestedIn], [null, outer?.id]);
  });

  it('tells what the words are about', () => {
    const text = 'Salmela said Russia would never attack Finland.';
    const { entities, statements } = read({
      id: 'test',
      text,
      title: null,
      url: null,
      publisher: null,
      originalPublisher: null,
      authors: [],
      publishedAt: null,
    });
    const names = statements[0]?.about.map((id) => entities.find((entity) => entity.id === id)?.name);
    assert.deepEqual(names, ['Russia', 'Finland']);
  });
});
