import { layersOf } from '#reading/testing/layers-of.ts';

/** Every statement of a text as `speaker | cue | words`, several spans joined by " + ". */
export function statementRows(text: string): string[] {
  return layersOf(text).statements.map(({ speaker, cue, spans }) =>
    [speaker, cue]
      .map((span) => (span ? text.slice(span.start, span.end) : '-'))
      .concat(spans.map(({ start, end }) => text.slice(start, end)).join(' + '))
      .join(' | '),
  );
}
