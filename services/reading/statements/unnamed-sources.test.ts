import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layersOf } from '#reading/testing/layers-of.ts';

/** Each unnamed source as `words = what it was called before @ whom it speaks for`. */
function sourcesOf(text: string): string[] {
  const { statements, referents } = layersOf(text);
  return statements.flatMap(({ speaker }) => {
    if (speaker?.entity !== null) return [];
    const speaksFor = referents.find(({ id }) => id === speaker.affiliation)?.name ?? '-';
    return `${text.slice(speaker.start, speaker.end)} = ${speaker.label ?? '-'} @ ${speaksFor}`;
  });
}

const TABLE: readonly {
  readonly title: string;
  readonly text: string;
  readonly sources: readonly string[];
}[] = [
  {
    title: 'one source that is taken up by its noun and by a pronoun',
    text: 'A senior NATO diplomat said the plan was dead. “It is over,” the diplomat added. He said nobody wept.',
    sources: [
      'A senior NATO diplomat = - @ NATO',
      'the diplomat = A senior NATO diplomat @ NATO',
      'He = A senior NATO diplomat @ NATO',
    ],
  },
  {
    title: 'several sources',
    text: 'Two UN officials said the road was closed. The officials said it was flooded. They warned that it would stay so.',
    sources: [
      'Two UN officials = - @ United Nations',
      'The officials = Two UN officials @ United Nations',
      'They = Two UN officials @ United Nations',
    ],
  },
  {
    title: 'one source whose sex is kept back',
    text: 'A former minister said it was dead. “Nobody wept,” they added.',
    sources: ['A former minister = - @ -', 'they = A former minister @ -'],
  },
  {
    title: 'no other source with the same noun',
    text: 'A NATO official said the plan was dead. The second official said it was not. A UN official said nothing would change.',
    sources: [
      'A NATO official = - @ NATO',
      'The second official = - @ -',
      'A UN official = - @ United Nations',
    ],
  },
  {
    title: 'whose somebody is by the name of the owner',
    text: 'Iceland said it would act. “We saw nothing,” its coast guard said.',
    sources: ["its coast guard = Iceland's coast guard @ Iceland"],
  },
  {
    title: 'no poll as a source where its maker is told',
    text: 'According to a survey by the European Commission, most Germans oppose the plan.',
    sources: [],
  },
  {
    title: 'no one source for several',
    text: 'A NATO official said the plan was dead. The officials said it was not.',
    sources: ['A NATO official = - @ NATO', 'The officials = - @ -'],
  },
];

describe('unnamed sources', () => {
  for (const { title, text, sources } of TABLE) {
    it(`keeps ${title}`, () => assert.deepEqual(sourcesOf(text), sources));
  }
});
