import { isCueWord, isWordOfSpeech } from '#reading/statements/acts.ts';
import { foundAt, foundWithSubject, isThingOf, joined, passiveSubject } from '#reading/statements/found.ts';
import { withoutMarks } from '#reading/statements/phrases.ts';
import type { CueRule, Found } from '#reading/statements/proposal.ts';
import { prepositionOf } from '#reading/statements/ranges.ts';
import { isOccasion, isTimeWord } from '#reading/statements/time-words.ts';
import { childrenOf, relationOf, sentenceOf, type TokenRange, type View } from '#reading/statements/view.ts';

/** Words of time and place that complete any verb and are no content: "said on Monday". */
const PREPOSITIONS = new Set(
  'about against as for of on with over to at from into in toward towards by upon behind around'.split(' '),
);

/** Prepositions that lead away from what is said: "criticized the plan after the vote". */
const NEVER_CONTENT = new Set(
  'after before during since until till amid following despite by through via without within'.split(' '),
);

/** Rules whose content is a noun phrase with or without a preposition. */
export const PHRASE_RULES: readonly CueRule[] = [
  {
    name: 'statement:object',
    example: 'Hegseth dismissed the idea of a return to the old borders.',
    propose: object,
  },
  {
    name: 'statement:prepositional',
    example: 'The president called for transparency.',
    propose: prepositional,
  },
  {
    name: 'statement:relative-object',
    example: 'The tax, which he denounced as theft, was dropped.',
    propose: relativeObject,
  },
  {
    name: 'statement:passive-subject',
    example: 'News of the move was first reported by the Herald.',
    propose: announced,
  },
];

/** The object and what completes it: "accused him of bias", "praised the plan as fair". */
function object(view: View, cue: number): Found[] {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  const head = children.find((child) => relationOf(view, child) === 'obj');
  if (head === undefined || isSomebody(view, { cue, head })) return [];
  const content = joined(view, [head, ...restOf(view, { head, children })]).map((range) =>
    overApposition(view, { cue, range: withClause(view, { cue, range }) }),
  );
  if (content.every((range) => isPointedAt(view, range))) return [];
  if (!isWordOfSpeech(view.tags.lemmas[cue] ?? '') && content.every((range) => isNameAlone(view, range)))
    return [];
  return [foundAt(view, { cue, frame: 'object', content })];
}

/** What is no object said: who is phoned, who is quoted or cited. */
function isSomebody(view: View, at: { cue: number; head: number }): boolean {
  return isQuotedAsSaying(view, at) || isPhoned(view, at) || isCited(view, at);
}

/** "citing a security source", "quoting officials": they speak, and what they say stands elsewhere. */
function isCited(view: View, at: { cue: number; head: number }): boolean {
  return QUOTES.has(view.tags.lemmas[at.cue] ?? '') && SOURCES.has(view.tags.lemmas[at.head] ?? '');
}

const QUOTES = new Set(['quote', 'cite']);
const SOURCES = new Set(
  'source official person people diplomat aide adviser spokesman spokeswoman spokesperson insider minister'.split(
    ' ',
  ),
);

/** Verbs that say of somebody what a preposition opens. */
const OF_WHAT: Readonly<Record<string, string>> = {
  accuse: 'of',
  blame: 'for',
  praise: 'for',
  thank: 'for',
  warn: 'against',
};

/** "accused the North's leader, Kim Jong Un, | of “recklessness”": what is said of somebody stands behind who that is. */
function overApposition(view: View, { cue, range }: { cue: number; range: TokenRange }): TokenRange {
  const preposition = OF_WHAT[view.tags.lemmas[cue] ?? ''];
  const opens = view.tokens[range.end]?.word === ',' ? range.end + 1 : range.end;
  if (preposition === undefined || view.tokens[opens]?.lower !== preposition) return range;
  const { endToken } = sentenceOf(view, cue);
  let end = opens + 1;
  while (
    end < endToken &&
    (![',', ';', '—', '–'].includes(view.tokens[end]?.word ?? '') || (view.quoteOf[end] as number) >= 0)
  )
    end++;
  return withoutMarks(view, { first: range.first, end });
}

/** "denied this", "rejected that": the words stand in another sentence. */
function isPointedAt(view: View, { first, end }: TokenRange): boolean {
  return (
    end - first === 1 && ['this', 'that', 'it', 'these', 'those'].includes(view.tokens[first]?.lower ?? '')
  );
}

/** "backed Leonie Hartwig", "visited them": whom somebody likes or meets is a relation and no words. */
function isNameAlone(view: View, range: TokenRange): boolean {
  for (let token = range.first; token < range.end; token++) {
    if (!['PROPN', 'PRON'].includes(view.tags.upos[token] ?? '') || view.tokens[token]?.lower === 'this')
      return false;
  }
  return true;
}

/** "Lund called Pavel Novotny, his counterpart": a person alone is not what somebody calls. */
function isPhoned(view: View, at: { cue: number; head: number }): boolean {
  return view.tags.lemmas[at.cue] === 'call' && view.tags.upos[at.head] === 'PROPN';
}

/** "quoted Chikowore as saying that …": the one who is quoted is not what is said. */
function isQuotedAsSaying(view: View, at: { cue: number; head: number }): boolean {
  if (!QUOTES.has(view.tags.lemmas[at.cue] ?? '')) return false;
  const next = (view.rightEdge[at.head] as number) + 1;
  return [at.head + 1, at.head + 2, next].some((token) => view.tokens[token]?.lower === 'as');
}

/** "as saying", "as having said" */
function isSaying(view: View, child: number): boolean {
  return view.tokens[view.leftEdge[child] as number]?.lower === 'as' && view.tags.upos[child] === 'VERB';
}

/** "repeated his warning that the dam could break": the clause belongs to the noun, whatever the tree says. */
function withClause(view: View, at: { cue: number; range: TokenRange }): TokenRange {
  const { cue, range } = at;
  const that = range.end;
  const isClause = view.tokens[that]?.lower === 'that' && view.tags.upos[that] === 'SCONJ';
  const isNouns =
    isCueWord(view.tags.lemmas[that - 1] ?? '') || isThingOf(view, { verb: cue, noun: that - 1 });
  const verb = view.trees.heads[that] as number;
  if (!isClause || !isNouns || verb <= that) return range;
  return withoutMarks(view, { first: range.first, end: (view.rightEdge[verb] as number) + 1 });
}

/** Each preposition after the cue counts apart: "talked with officials about the debt". */
function prepositional(view: View, cue: number): Found[] {
  const children = childrenOf(view, cue).filter((child) => child > cue);
  if (children.some((child) => relationOf(view, child) === 'obj')) return [];
  // "was quoted by the agency as saying that …": the saying has a report of its own.
  if (QUOTES.has(view.tags.lemmas[cue] ?? '') && children.some((child) => isSaying(view, child))) return [];
  return children.flatMap((child) => {
    const first = view.leftEdge[child] as number;
    const word = view.tokens[first]?.lower ?? '';
    const isInfinitive = view.tags.xpos[first] === 'TO';
    const fits =
      !isInfinitive &&
      ['obl', 'advcl', 'ccomp', 'xcomp'].includes(relationOf(view, child)) &&
      PREPOSITIONS.has(word);
    if (!fits || first <= cue || (view.rightEdge[child] as number) <= first) return [];
    const [range] = joined(view, [child, ...restOf(view, { head: child, children })]);
    const content: TokenRange[] = range ? [{ first: first + 1, end: range.end }] : [];
    return [foundWithSubject(view, { cue, frame: `with-${word}`, content })];
  });
}

const RELATIVES = new Set(['which', 'that', 'whom', 'what']);

/** A relative pronoun stands for what is said; what follows the verb completes it. */
function relativeObject(view: View, cue: number): Found[] {
  const children = childrenOf(view, cue);
  const pronoun = children.find(
    (child) =>
      child < cue && relationOf(view, child) === 'obj' && RELATIVES.has(view.tokens[child]?.lower ?? ''),
  );
  if (pronoun === undefined) return [];
  const rest = joined(view, restOf(view, { head: cue, children }));
  // "What the hearing told us": a pronoun alone tells nothing.
  if (rest.length === 0) return [];
  return [
    foundAt(view, { cue, frame: 'object-before', content: [{ first: pronoun, end: pronoun + 1 }, ...rest] }),
  ];
}

function announced(view: View, cue: number): Found[] {
  const subject = passiveSubject(view, cue);
  if (subject === null || subject > cue || view.trees.labels[subject] !== 'nsubj:pass') return [];
  if (view.tags.upos[subject] === 'PRON') return [];
  return [foundAt(view, { cue, frame: 'subject', content: joined(view, [subject]) })];
}

/** What follows the object without a break and completes it. */
function restOf(view: View, at: { head: number; children: readonly number[] }): number[] {
  const rest: number[] = [];
  for (const child of at.children) {
    if (child <= at.head) continue;
    if (['advmod', 'obl'].includes(relationOf(view, child)) && isTime(view, child)) continue;
    if (!completes(view, child)) break;
    rest.push(child);
  }
  return rest;
}

const COMPLETING = new Set('for of as from to at over against about on into'.split(' '));

/** Whether a dependent after the object belongs to what is said: "accused him of lying", "a seat at the table"; no dates. */
function completes(view: View, child: number): boolean {
  const relation = relationOf(view, child);
  const first = view.tokens[view.leftEdge[child] as number]?.lower ?? '';
  // "condemned the test, with Mori calling it reckless": a comma sets it off.
  if (relation === 'obl' && first === ',') return false;
  if (relation === 'obl') return !NEVER_CONTENT.has(prepositionOf(view, child) ?? '') && !isTime(view, child);
  return relation === 'xcomp' || (relation === 'advcl' && COMPLETING.has(first));
}

function isTime(view: View, noun: number): boolean {
  return isTimeWord(view.tags.lemmas[noun] ?? '') || isOccasion(view.tags.lemmas[noun] ?? '');
}
