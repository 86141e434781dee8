import type { Extraction, Statement } from '#reading/extraction.ts';
import type { GoldQuotation, QuotationsRow } from '../gold/gold.ts';
import { toSpan } from './attributions.ts';
import { type Counts, matched } from './counts.ts';
import { matchGreedily } from './match-greedily.ts';
import { quotedStretches, withoutMarks } from './quoted-stretches.ts';
import { indexWords, jaccard, sourceWords, type WordIndex, wordsIn } from './words.ts';

type Found = { words: Set<number>; statement: Statement };

/**
 * Counts of quotations found (`quotations, words`: word Jaccard of 0.8 and more, one to one) and of those with the
 * right speaker (`quotations`). A predicted quotation is a span of a direct or mixed statement of which 80 % and
 * more stands in quote marks; one mostly inside an ignored stretch (a title, a scare quote) counts neither way.
 */
export function scoreQuotations(gold: QuotationsRow, prediction: Extraction): Record<string, Counts> {
  const index = indexWords(prediction.text);
  const found = predictedQuotations(index, prediction);
  const wanted = gold.quotes.map((quote) => wordsIn(index, [quote]));
  const rightSpeaker = (i: number, j: number) =>
    speakerIsRight(index, gold.quotes[i] as GoldQuotation, {
      prediction,
      statement: (found[j] as Found).statement,
    });
  const candidates = wanted.flatMap((words, i) =>
    found.flatMap((quotation, j) => {
      const likeness = jaccard(words, quotation.words);
      if (likeness < 0.8) return [];
      return [{ keys: [likeness, Number(rightSpeaker(i, j))], gold: i, predicted: j }];
    }),
  );
  const matches = matchGreedily(candidates);
  const ignored = wordsIn(index, gold.ignore.map(toSpan));
  const counted = found.filter(
    ({ words }, j) => matches.has(j) || words.intersection(ignored).size <= words.size / 2,
  ).length;
  const right = [...matches].filter(([j, i]) => rightSpeaker(i, j)).length;
  return {
    quotations: matched(right, counted, wanted.length),
    'quotations, words': matched(matches.size, counted, wanted.length),
  };
}

function predictedQuotations(index: WordIndex, { text, statements }: Extraction): Found[] {
  const quoted = wordsIn(index, quotedStretches(text));
  return statements
    .filter(({ mode }) => mode !== 'indirect')
    .flatMap((statement) =>
      statement.spans.flatMap((span): Found[] => {
        const inner = withoutMarks(text, span);
        const words = inner === null ? new Set<number>() : wordsIn(index, [inner]);
        const enough = words.size > 0 && words.intersection(quoted).size >= 0.8 * words.size;
        return enough ? [{ words, statement }] : [];
      }),
    );
}

const PRONOUNS = new Set('i you he she it we they him her them who one me us'.split(' '));
const NAME_ENDINGS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 's']);
const NAME_WORD = /[\p{L}\p{N}_'’-]+/gu;

/**
 * A gold speaker with a name is right when the surname is among the words of the predicted speaker or of its entity's
 * name; any speaker, where the spans share a telling word; no speaker, where no entity is named.
 */
function speakerIsRight(
  index: WordIndex,
  { speaker, label }: GoldQuotation,
  { prediction, statement }: { prediction: Extraction; statement: Statement },
): boolean {
  const said = statement.speaker;
  if (speaker === null) return (said?.entity ?? null) === null;
  const entity = prediction.entities.find(({ id }) => id === said?.entity);
  const written = said === null ? '' : prediction.text.slice(said.start, said.end);
  const words = nameWords(`${written} ${entity?.name ?? ''}`).map((word) => word.toLowerCase());
  const named = speaker.text
    .split(/\s+/)
    .some((word) => /^\p{Lu}/u.test(word) && !PRONOUNS.has(word.toLowerCase()));
  if (named && words.includes(surname(speaker.text))) return true;
  if (named && label !== 'polnear') return false;
  return said !== null && !sourceWords(index, [speaker]).isDisjointFrom(wordsIn(index, [said]));
}

function surname(name: string): string {
  const words = nameWords(name.split(',')[0] ?? '').filter((word) => !NAME_ENDINGS.has(word.toLowerCase()));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return ((capitals.length > 0 ? capitals : words).at(-1) ?? '').toLowerCase();
}

function nameWords(text: string): string[] {
  return (text.match(NAME_WORD) ?? []).map((word) => word.replace(/['’]s$/, ''));
}
