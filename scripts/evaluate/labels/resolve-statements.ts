import type { Act, Mode, Span } from '#reading/extraction.ts';
import { LabelError } from './errors.ts';
import type { LabelledEntity, LabelledSpeaker, LabelledStatement } from './labelled-document.ts';
import { locateAll } from './locate.ts';
import { type LabelLine, splitFields, splitOnce } from './parse-labels.ts';
import { entityNamed } from './resolve-entities.ts';

const MODES: readonly string[] = ['direct', 'indirect', 'mixed'];

/** Whether a line labels a statement: its first word is a mode, or several with commas between. */
export function isStatementLine({ head }: LabelLine): boolean {
  return head.split(',').every((word) => MODES.includes(word));
}

type Context = { text: string; entities: readonly LabelledEntity[] };

/**
 * The statements of a row, from lines `MODE ACT | speaker | cue | words | about | in 1 | via Outlet | on 2025-05-02`.
 * The act is speech where it is left out. Speaker, cue and words may hold alternatives with OR between; parts of the
 * words are joined by +. A cue or speaker that occurs more than once means the one nearest to the words.
 * Throws `LabelError` for what the text does not hold and for words that occur twice.
 */
export function resolveStatements(given: Context & { lines: readonly LabelLine[] }): LabelledStatement[] {
  return given.lines.map((line) => resolveStatement(given, line));
}

function resolveStatement(context: Context, line: LabelLine): LabelledStatement {
  const [act = '', speaker = '-', cue = '-', words = '', about = '', ...more] = splitFields(` ${line.body}`);
  const contents = alternatives(words).map((reading) => resolveContent(context, reading, line));
  const outside = contents[0] ?? [];
  const cues = alternatives(cue)
    .filter((snippet) => snippet !== '-')
    .flatMap((snippet) => nearest(found(context, snippet, line), outside) ?? []);
  const near = cues[0] === undefined ? outside : [cues[0]];
  if (more.some((field) => !/^(in|via|on) /.test(field)))
    throw new LabelError(line.where, `unknown field: ${more}`);
  const names = about.split(';').flatMap((name) => name.trim() || []);
  const entity = (name: string) => entityNamed(context.entities, name, line.where);
  const after = (word: string) =>
    more.find((field) => field.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
  const nestedIn = after('in');
  const via = after('via');
  return {
    modes: line.head.split(',') as Mode[],
    acts: readActs(act),
    speakers: resolveSpeakers(context, { field: speaker, near, line }),
    cues,
    contents,
    about: names.filter((name) => !name.startsWith('?')).map(entity),
    aboutOptional: names.filter((name) => name.startsWith('?')).map((name) => entity(name.slice(1))),
    nestedIn: nestedIn === null ? null : Number(nestedIn) - 1,
    via: via === null ? null : entity(via),
    when: after('on'),
    optional: line.optional,
  };
}

function readActs(words: string): Act[] {
  if (words === 'any') return [];
  return words === '' ? ['speech'] : (words.split(',') as Act[]);
}

function alternatives(field: string): string[] {
  return field.split(' OR ').map((part) => part.trim());
}

function resolveContent(context: Context, reading: string, line: LabelLine): Span[] {
  return reading.split(' + ').map((part) => {
    const [span, another] = found(context, part, line);
    if (span === undefined || another !== undefined) {
      throw new LabelError(line.where, `the words must occur once: ${part}`);
    }
    return span;
  });
}

const SPEAKER_KINDS: Record<string, LabelledSpeaker['kinds']> = {
  anon: ['anonymous'],
  group: ['collective'],
  'group,anon': ['collective', 'anonymous'],
};

/** `Mark Rutte`, `he = Mark Rutte`, `anon a senior official @ Treasury`, `group the ministers`, `-`. */
function resolveSpeakers(
  context: Context,
  { field, near, line }: { field: string; near: readonly Span[]; line: LabelLine },
): LabelledSpeaker[] {
  let kinds: LabelledSpeaker['kinds'] = ['named'];
  return alternatives(field).flatMap((written) => {
    if (written === '-') return [];
    const [first, rest] = splitOnce(written, ' ');
    const known = rest === undefined ? undefined : SPEAKER_KINDS[first];
    const [source, affiliation] = splitOnce(known === undefined ? written : (rest ?? ''), ' @ ');
    const [surface, named = surface] = splitOnce(source, ' = ');
    const entity = context.entities.findIndex(({ name }) => name === named);
    kinds = known ?? (entity < 0 ? kinds : ['named', 'collective']);
    const mentions = context.entities[entity]?.mentions ?? [];
    const spans = locateAll(context.text, surface.trim());
    const span = nearest(spans.length > 0 ? spans : mentions, near);
    if (span === undefined) throw new LabelError(line.where, `no such speaker in the text: ${surface}`);
    if (entity < 0 && kinds.includes('named'))
      throw new LabelError(line.where, `no entity labelled ${named}`);
    return {
      start: span.start,
      end: span.end,
      kinds,
      entity: entity < 0 || known !== undefined ? null : entity,
      affiliation: affiliation === undefined ? null : entityNamed(context.entities, affiliation, line.where),
    };
  });
}

function found({ text }: Context, snippet: string, { where }: LabelLine): Span[] {
  const spans = locateAll(text, snippet);
  if (spans.length === 0) throw new LabelError(where, `not in the text: ${snippet}`);
  return spans;
}

/** The span closest to any of the others and outside them, where there is one outside; undefined of none. */
function nearest(spans: readonly Span[], others: readonly Span[]): Span | undefined {
  const free = spans.filter(
    (span) => !others.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  const distance = (span: Span) =>
    Math.min(...others.map(({ start, end }) => Math.max(start - span.end, span.start - end, 0)));
  return (free.length > 0 ? free : spans).toSorted((a, b) => distance(a) - distance(b))[0];
}
