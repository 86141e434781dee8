import { unitOf } from '#resolving/decisions/unit-of.ts';
import type { AttributionFact, Facts, ReferentFact } from '#resolving/facts/facts.ts';
import { firstWords } from '#resolving/speech/first-words.ts';

/** A document as it is about to be written: its text, what is said of the whole of it, and its facts. */
export type Writable = {
  readonly documentId: string;
  readonly text: string;
  readonly name: string;
  readonly title: string | null;
  readonly facts: Facts;
};

/** What stands for each code unit of a name that may not be known: offsets into the text stay what they are. */
const BLACK = '█';

/**
 * Takes persons who are to be forgotten out of a document: their mentions, what is said of them, what they said, and their names
 * wherever they stand in text and title. What others said stays, with the names blacked out.
 *
 * @param forgotten ids of what their documents take them for (`unitOf`)
 * @returns the same document where none of them is in it
 */
export function withoutForgotten<Document extends Writable>(
  document: Document,
  forgotten: ReadonlySet<string>,
): Document {
  const { documentId, facts } = document;
  const gone = facts.referents.filter((referent) => forgotten.has(unitOf({ ...referent, documentId }).id));
  if (gone.length === 0) return document;
  const names = namesOf(document.text, gone);
  const fullNames = names.filter((name) => name.includes(' '));
  // A bare surname that reading did not take for the person may be somebody else's.
  const text = blackOutNames(blackOut(document.text, gone), fullNames);
  const ids = new Set(gone.map(({ id }) => id));
  return {
    ...document,
    text,
    name: blackOutNames(document.name, names),
    title: document.title === null ? null : blackOutNames(document.title, names),
    facts: factsWithout(facts, { ids, text, names }),
  };
}

function factsWithout(
  { referents, claims, attributions }: Facts,
  { ids, text, names }: { ids: ReadonlySet<string>; text: string; names: readonly string[] },
): Facts {
  const isGone = (id: string | null) => id !== null && ids.has(id);
  const said = attributions.filter(({ by }) => !isGone(by));
  const saidIds = new Set(said.map(({ id }) => id));
  return {
    referents: referents.filter(({ id }) => !ids.has(id)),
    claims: claims.filter(({ subject, object }) => !isGone(subject) && !isGone(object)),
    attributions: said.map((attribution) => ({
      ...attribution,
      ...wordsOf(attribution, text),
      speakerLabel: attribution.speakerLabel === null ? null : blackOutNames(attribution.speakerLabel, names),
      affiliated: isGone(attribution.affiliated) ? null : attribution.affiliated,
      via: isGone(attribution.via) ? null : attribution.via,
      about: attribution.about.filter((id) => !ids.has(id)),
      within: attribution.within !== null && saidIds.has(attribution.within) ? attribution.within : null,
    })),
  };
}

/** The words of a report as they stand in the text now. */
function wordsOf({ starts, ends }: AttributionFact, text: string) {
  const words = starts.map((start, index) => text.slice(start, ends[index])).join(' ');
  return { text: words, name: firstWords(words) };
}

/** Stretches of the text that name the persons; pronouns and "the minister" name nobody. */
function nameStretches(referents: readonly ReferentFact[]): { start: number; end: number }[] {
  return referents.flatMap(({ starts, ends, kinds }) =>
    starts.flatMap((start, index) => {
      const end = ends[index];
      return kinds[index] === 'name' && end !== undefined ? [{ start, end }] : [];
    }),
  );
}

function blackOut(text: string, referents: readonly ReferentFact[]): string {
  const parts = text.split('');
  for (const { start, end } of nameStretches(referents)) parts.fill(BLACK, start, end);
  return parts.join('');
}

/** The longest first, so that no rest of a longer name stays. */
function namesOf(text: string, referents: readonly ReferentFact[]): string[] {
  const names = nameStretches(referents).map(({ start, end }) => text.slice(start, end));
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

function blackOutNames(line: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, BLACK.repeat(name.length)), line);
}
