import type { Span } from '#reading/extraction.ts';
import type { LabelledDocument, LabelledStatement } from '../labels/labelled-document.ts';
import type { AttributionsRow, GoldAttribution, GoldName, NamesRow, Stretch } from './gold.ts';

/** Our own labels of names, in the form of further sets. */
export function rowOfNames({ id, text, entities, ignored }: LabelledDocument): NamesRow {
  const mentions = entities.flatMap(({ types, optional, mentions }) =>
    mentions.map(({ start, end, kind }): GoldName => {
      const name = { start, end, type: types[0] as string, accept: types, text: text.slice(start, end) };
      return optional || kind !== 'name' ? { ...name, ignore: true } : name;
    }),
  );
  const doubtful = ignored.map(({ start, end }): GoldName => ({ start, end, type: 'ignored', ignore: true }));
  return { id, mentions: [...mentions, ...doubtful] };
}

/** Our own labels of statements, in the form of further sets. */
export function rowOfAttributions({ id, statements }: LabelledDocument): AttributionsRow {
  return { id, attributions: statements.map(attributionOf), discard: [] };
}

function attributionOf(statement: LabelledStatement): GoldAttribution {
  const { speakers, cues, contents, modes, acts, optional } = statement;
  const [content = [], ...alternatives] = contents.map((spans) => spans.map(toStretch));
  const [source = [], ...otherSources] = speakers.map((speaker) => [toStretch(speaker)]);
  return {
    source,
    otherSources,
    cue: cues.map(toStretch),
    content,
    alternatives,
    mode: modes[0] ?? 'indirect',
    speech: acts.includes('speech') || acts.includes('writing'),
    optional,
  };
}

function toStretch({ start, end }: Span): Stretch {
  return [start, end];
}
