import { readFileSync } from 'node:fs';
import type { NameType } from '#reading/naming/name-labels.ts';
import { tokenize } from '#reading/tokens/tokens-step.ts';
import type { NamedRange, NamedSentence } from './named-sentences.ts';

/** What CrossNER's politics types are to us; the rest (election, event, misc) is Other. */
const TYPES: Readonly<Record<string, NameType>> = {
  politician: 'Person',
  person: 'Person',
  Person: 'Person',
  politicalparty: 'Organization',
  organisation: 'Organization',
  Organization: 'Organization',
  country: 'Country',
  Country: 'Country',
  location: 'Place',
  Place: 'Place',
};

type CharacterSpan = { readonly start: number; readonly end: number; readonly type: string };

/** Reads sentences in BIO form: a word and its label a line, an empty line between sentences. */
export function readBio(path: string): NamedSentence[] {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block, index) => {
      const { text, spans } = joined(block.trim().split('\n'));
      return namedSentence(`crossner-train-${index}`, text, spans);
    });
}

/** Reads a labelled set: input.jsonl with texts, gold.jsonl with mentions at character offsets. */
export function readLabelledNames(folder: string): NamedSentence[] {
  const lines = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n');
  const texts = new Map(
    lines('input.jsonl').map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return [id, text];
    }),
  );
  return lines('gold.jsonl').map((line) => {
    const { id, mentions } = JSON.parse(line) as { id: string; mentions: CharacterSpan[] };
    return namedSentence(id, texts.get(id) ?? '', mentions);
  });
}

/** Words of a BIO block as a text, spaced as people write, with the labelled stretches. */
function joined(lines: readonly string[]): { text: string; spans: CharacterSpan[] } {
  let text = '';
  const spans: { start: number; end: number; type: string }[] = [];
  for (const line of lines) {
    const [word = '', label = 'O'] = line.split('\t');
    if (text !== '' && !/^(['’]|n['’]t$|[,.;:)%?!])/.test(word) && !text.endsWith('(')) text += ' ';
    const start = text.length;
    text += word;
    const last = spans.at(-1);
    if (label.startsWith('B-')) spans.push({ start, end: text.length, type: label.slice(2) });
    else if (label.startsWith('I-') && last) last.end = text.length;
  }
  return { text, spans };
}

/** Cuts a text into our words and finds the words that the labelled stretches cover. */
function namedSentence(document: string, text: string, spans: readonly CharacterSpan[]): NamedSentence {
  const { tokens } = tokenize(text);
  const names = spans.flatMap(({ start, end, type }): NamedRange[] => {
    const first = tokens.findIndex((token) => token.end > start);
    let last = first;
    while (last >= 0 && last < tokens.length && (tokens[last]?.start ?? end) < end) last++;
    return first < 0 || last <= first ? [] : [{ first, end: last, type: TYPES[type] ?? 'Other' }];
  });
  return {
    document,
    words: tokens.map(({ word }) => word),
    names: withoutOverlaps(names),
  };
}

/** Longer names first, and none that overlaps one already kept; in the order of the text. */
export function withoutOverlaps(names: readonly NamedRange[]): NamedRange[] {
  const kept: NamedRange[] = [];
  for (const name of [...names].sort((one, other) => other.end - other.first - (one.end - one.first))) {
    if (kept.every((other) => name.end <= other.first || name.first >= other.end)) kept.push(name);
  }
  return kept.sort((one, other) => one.first - other.first);
}
