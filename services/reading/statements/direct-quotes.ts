import type { Quotation } from '#reading/document.ts';
import { cueAfter, describedAs } from '#reading/statements/cue-after-quote.ts';
import { cueBefore, introBefore, labelInside } from '#reading/statements/cue-before-quote.ts';
import type { Proposal } from '#reading/statements/proposal.ts';
import { FINISHERS, firstTokenFrom, type QuoteCue, type QuoteVerbs } from '#reading/statements/quote-cue.ts';
import { type QuotePlace, quotePlace } from '#reading/statements/quote-place.ts';
import { isQuotedTitle } from '#reading/statements/quoted-titles.ts';
import { sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** One speaker's direct speech while it is collected, and where it stopped last. */
type Speech = {
  readonly cue: QuoteCue;
  readonly content: TokenRange[];
  readonly paragraph: number;
  end: number;
};

/** How many words of the cue's own sentence may stand between two parts of one speech. */
const LONGEST_TAIL = 40;

/** How many words may stand before the verb of a cue that belongs to the quotation before it. */
const NEAR = 6;

/** A quotation that stands by itself without a cue. */
export type Orphan = { readonly range: TokenRange; readonly place: QuotePlace; readonly continues: boolean };

/**
 * Quotations that stand by themselves, with who speaks them: before, after or around a cue, going on after it; and
 * those that have no cue. Quotations that are part of a sentence's own grammar ("called it “unusual”") are left to
 * the rules for indirect speech, unless a cue follows them at once ("The plan “will work,” Smith said").
 */
export function readDirectQuotes(view: View, verbs: QuoteVerbs): { speeches: Proposal[]; orphans: Orphan[] } {
  const speeches: Speech[] = [];
  const orphans: Orphan[] = [];
  view.outer.forEach((quotation, index) => {
    const range = tokensOf(view, quotation);
    const place = range && quotePlace(view, { index, quotation, range, verbs });
    if (!range || !place || isQuotedTitle(view, range)) return;
    const last = speeches.at(-1);
    const ownCue = nextTo(view, { quotation, place, verbs });
    const going = last && !ownCue && goesOn(view, { speech: last, range, place, verbs });
    const cue =
      labelInside(view, range) ?? ownCue ?? (going ? null : cueOf(view, { quotation, range, place, verbs }));
    if (cue) {
      const end = Math.max(cue.group.end, range.end);
      const first = place.partial ? sentenceOf(view, range.first).firstToken : range.first;
      speeches.push({ cue, content: [{ first, end: range.end }], paragraph: place.paragraph, end });
    } else if (going) {
      last.content.push(range);
      last.end = range.end;
    } else if (place.startsAlone && !place.partial) {
      orphans.push({ range, place, continues: quotation.continues !== null });
    }
  });
  return { speeches: speeches.map(proposalOf), orphans };
}

function proposalOf({ cue, content }: Speech): Proposal {
  return { rule: cue.rule, lemma: cue.lemma, frame: 'quote', cue: cue.cue, source: cue.source, content };
}

/** A cue right after a quotation that ends in a comma: "No," said Livia. */
function nextTo(
  view: View,
  at: { quotation: Quotation; place: QuotePlace; verbs: QuoteVerbs },
): QuoteCue | null {
  const { quotation, place, verbs } = at;
  if (place.partial || place.introduced || view.text[quotation.end - 1] !== ',') return null;
  const cue = cueAfter(view, { quotation, end: place.end, verbs, partial: false });
  return cue && cue.cue.first - cue.group.first <= NEAR ? cue : null;
}

function cueOf(
  view: View,
  at: { quotation: Quotation; range: TokenRange; place: QuotePlace; verbs: QuoteVerbs },
): QuoteCue | null {
  const { quotation, range, place, verbs } = at;
  const before = () => cueBefore(view, { quotation, start: place.start, verbs });
  const after = () => cueAfter(view, { quotation, end: place.end, verbs, partial: place.partial });
  const described = place.startsAlone ? describedAs(view, { quotation, end: place.end, verbs }) : null;
  if (described) return described;
  if (place.partial) return endsInComma(view, range) ? after() : null;
  if (place.introduced) return before() ?? after() ?? (place.colon ? introBefore(view, place) : null);
  return place.startsAlone ? after() : (before() ?? after());
}

/** The comma before "Smith said" stands inside the quotation's marks or right after them; "but she said" is no such cue. */
function endsInComma(view: View, range: TokenRange): boolean {
  const comma = [range.end - 1, range.end, range.end + 1].find((token) => view.tokens[token]?.word === ',');
  if (comma === undefined) return false;
  let next = comma + 1;
  while (view.tags.upos[next] === 'PUNCT') next++;
  return (
    !['CCONJ', 'SCONJ', 'ADP', 'AUX'].includes(view.tags.upos[next] ?? '') &&
    !view.tokens[next]?.lower.startsWith('wh')
  );
}

/** Only the rest of the cue's sentence stands between, and no other cue: "…," he said on Monday. "…" */
function goesOn(
  view: View,
  at: { speech: Speech; range: TokenRange; place: QuotePlace; verbs: QuoteVerbs },
): boolean {
  const { speech, range, place, verbs } = at;
  if (speech.paragraph !== place.paragraph || range.first - speech.end > LONGEST_TAIL) return false;
  if (place.partial) return onlyMarks(view, { first: speech.end, end: range.first });
  let lastCue = -1;
  for (let token = speech.end; token < range.first; token++) {
    if (view.tags.upos[token] === 'PUNCT') {
      // What the cue's sentence ended with is no cue of the next quotation.
      if (FINISHERS.has(view.tokens[token]?.word ?? ''))
        return onlyMarks(view, { first: token, end: range.first });
    } else if (view.tags.upos[token] === 'VERB' && verbs(view.tags.lemmas[token] ?? '')) {
      lastCue = token;
    }
  }
  return lastCue < 0;
}

function onlyMarks(view: View, between: TokenRange): boolean {
  for (let token = between.first; token < between.end; token++) {
    // "…," he said, but "…"
    if (!['PUNCT', 'CCONJ'].includes(view.tags.upos[token] ?? '')) return false;
  }
  return true;
}

function tokensOf(view: View, quotation: Quotation): TokenRange | null {
  const first = firstTokenFrom(view, quotation.start);
  const end = firstTokenFrom(view, quotation.end);
  return first < end ? { first, end } : null;
}
