import type { Extraction, Statement } from '#reading/extraction.ts';
import { distinct } from '#resolving/canonical-order.ts';
import { contentId } from '#resolving/content-id.ts';
import { dated } from '#resolving/dated.ts';
import { firstWords } from '#resolving/speech/first-words.ts';
import { wordsKey } from '#resolving/speech/words-key.ts';
import type { AttributionFact, ReferentFact } from './facts.ts';

type Source = {
  readonly id: string;
  readonly extraction: Extraction;
  readonly referents: ReadonlyMap<string, ReferentFact>;
};

/** The attributions of a document, in the order of its extraction's statements. */
export function attributionsOf(source: Source): AttributionFact[] {
  const { statements } = source.extraction;
  const ids = new Map(statements.map((statement) => [statement.id, attributionId(source.id, statement)]));
  return statements.map((statement) => attribution({ ...source, statement, ids }));
}

function attribution({
  extraction,
  referents,
  statement,
  ids,
}: Omit<Source, 'id'> & { statement: Statement; ids: ReadonlyMap<string, string> }): AttributionFact {
  const { speaker, cue, spans, mode, act, rule } = statement;
  const referent = (entity: string | null | undefined) =>
    entity ? (referents.get(entity)?.id ?? null) : null;
  const id = ids.get(statement.id) as string;
  const text = spans.map(({ start, end }) => extraction.text.slice(start, end)).join(' ');
  return {
    id,
    name: firstWords(text),
    text,
    // Too few words to be known again: a block of its own.
    words: wordsKey(text) ?? contentId('words', id),
    mode,
    act,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    speakerStart: speaker?.start ?? null,
    speakerEnd: speaker?.end ?? null,
    speakerKind: speaker?.kind ?? null,
    speakerLabel: speaker ? (speaker.label ?? extraction.text.slice(speaker.start, speaker.end)) : null,
    rule,
    by: referent(speaker?.entity),
    affiliated: referent(speaker?.affiliation),
    about: distinct(statement.about.flatMap((entity) => referent(entity) ?? [])),
    within: statement.nestedIn === null ? null : (ids.get(statement.nestedIn) ?? null),
    via: referent(statement.reportedBy),
    ...dated({ stated: statement.when, published: extraction.publishedAt }),
  };
}

function attributionId(documentId: string, { spans, speaker, cue, mode, act, rule }: Statement): string {
  const places = [...spans, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])];
  const offsets = places.map(({ start, end }) => `${start}-${end}`).join();
  return contentId('Attribution', documentId, offsets, mode, act, rule);
}
