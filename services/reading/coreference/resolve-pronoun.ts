import { isCalledMany } from '#reading/coreference/called-many.ts';
import type { Draft, Resolved } from '#reading/coreference/draft.ts';
import { headToken } from '#reading/coreference/grammar.ts';
import { type History, mostSalient, type PastMention } from '#reading/coreference/history.ts';
import { quotedSpeakers } from '#reading/coreference/quoted-speakers.ts';
import { resolveRelative } from '#reading/coreference/resolve-relative.ts';
import { resolveThing } from '#reading/coreference/resolve-thing.ts';
import { SPEAKS } from '#reading/coreference/speaking-verbs.ts';
import type { Candidate, Layers, Quotation } from '#reading/document.ts';
import type { Pronoun } from '#reading/gazetteers/pronouns.ts';
import { isRelatedPerson, type RelationWords } from '#reading/gazetteers/relation-words.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences' | 'quotations' | 'offices'>;

const PERSON_SENTENCES_BACK = 3;
const SPEAKER_SENTENCES_BACK = 2;
const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN']);
const OBJECTS = new Set(['obj', 'iobj']);
const SPEAKS_ON = new Set(['add', 'continue']);
const CLOSING_MARKS = new Set(['"', '”', '»', '’', "''"]);
/** What somebody says, where it opens a sentence. */
const ASKED = new Set(['asked', 'pressed', 'questioned']);
const OWN_WORDS = new Set(
  'speech address reply remark statement letter interview testimony message post article op-ed response comment'.split(
    ' ',
  ),
);

/** The entity that a pronoun stands for, or null where that is not clear: speakers' own pronouns are left to the statements. */
export function resolvePronoun(
  candidate: Candidate,
  pronoun: Pronoun,
  from: {
    readonly document: Needs;
    readonly history: History;
    /** Named mentions of a sentence, in text order, those still to come as well. */
    readonly upcoming: (
      sentence: number,
    ) => Iterable<{ readonly candidate: Candidate; readonly draft: Draft }>;
    /** The body for which whoever holds the office at a token speaks, or null. */
    readonly speaksFor: (token: number) => Draft | null;
    readonly relations: RelationWords;
  },
): Resolved | null {
  const { document, history, upcoming, speaksFor, relations } = from;
  const at = candidate.firstToken;
  const sentence = document.tokens[at]?.sentence ?? 0;
  const paragraph = document.sentences[sentence]?.paragraph ?? 0;
  // "her" is both: before a noun it is a possessive, whatever the tree says ("met her Greek counterpart").
  const isAlone = !NOMINAL.has(document.tags.upos[at + 1] ?? '');
  const isObject = pronoun.form === 'object' || (isAlone && OBJECTS.has(document.trees.labels[at] ?? ''));
  const excluded = isObject ? subjectOfSameVerb(at) : -1;
  const own = excluded < 0 ? null : draftCovering(excluded);
  const quoted = quotationBefore(at);
  const speakers = quotedSpeakers(at, { document, history, upcoming });
  switch (pronoun.kind) {
    case 'speaker':
      return null;
    case 'relative':
      return resolveRelative(candidate, { document, history });
    case 'm':
    case 'f':
      return (
        inOwnSpeech(pronoun.kind) ??
        speakerBefore(pronoun.kind) ??
        found(
          PERSON_SENTENCES_BACK,
          ({ draft }) => draft.type === 'Person' && (draft.gender === null || draft.gender === pronoun.kind),
        ) ??
        ahead(pronoun.kind)
      );
    case 'thing':
      return resolveThing(candidate, { pronoun, document, history, speaksFor });
    case 'many':
      return (
        found(
          0,
          ({ candidate: past, function: its }) => past.rule === 'candidate:people' && its === 'subject',
        ) ?? (opensSentence() ? found(1, isManyActing) : null)
      );
  }

  /** "The Social Democrats slept. Their leader woke.": inside a sentence others are many as well. */
  function opensSentence(): boolean {
    return at === document.sentences[sentence]?.firstToken;
  }

  function found(sentencesBack: number, fits: (mention: PastMention) => boolean): Resolved | null {
    const draft = mostSalient({
      ...{ history, sentence, paragraph, sentencesBack },
      fits: (mention) =>
        // "he trusted him": the one whom "he" stands for as well is another.
        mention.draft !== own &&
        !speakers.includes(mention.draft) &&
        !isApposed(mention) &&
        !covers(mention.candidate, excluded) &&
        !isInside(mention.candidate, quoted) &&
        mention.candidate.endToken <= at &&
        fits(mention),
      lessens: (mention) => (pronoun.form === 'subject' && isFronted(mention)) || isOnlyQuoted(mention),
    });
    if (draft && draft.gender === null && (pronoun.kind === 'm' || pronoun.kind === 'f'))
      draft.gender = pronoun.kind;
    return draft && { draft, rule: 'coreference:pronoun' };
  }

  /** “The president knows,” Petrova said. Her deputy: of whom a quotation speaks is less spoken of than who says it. */
  function isOnlyQuoted({ candidate: past }: PastMention): boolean {
    if (quotationAround(candidate.start) !== undefined) return false;
    return quotationAround(past.start) !== undefined;
  }

  function quotationAround(offset: number): Quotation | undefined {
    return document.quotations.find(({ start, outerEnd }) => start <= offset && offset < outerEnd);
  }

  /** "In a call with Putin, he said": whom a preposition opens the sentence with is seldom the one who then acts. */
  function isFronted({ candidate: past, function: its, sentence: where }: PastMention): boolean {
    const first = document.sentences[sentence]?.firstToken ?? 0;
    const opens = document.tags.upos[first] === 'ADP' && document.tags.xpos[first + 1] !== 'VBG';
    return where === sentence && its === 'other' && opens && !hasVerb(first, past.firstToken);
  }

  function hasVerb(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (document.tags.upos[token] === 'VERB') return true;
    return false;
  }

  /** “If Putin wants it, …,” he said: the quotation that a pronoun stands right behind, in which its speaker is hardly named. */
  function quotationBefore(token: number): Quotation | null {
    if (!CLOSING_MARKS.has(document.tokens[token - 1]?.word ?? '')) return null;
    const mark = document.tokens[token - 1]?.start ?? -1;
    return document.quotations.find(({ start, outerEnd }) => start <= mark && mark < outerEnd) ?? null;
  }

  /** "Ole Lund, his predecessor": whose somebody is is somebody else. */
  function isApposed({ candidate: past }: PastMention): boolean {
    const isBehind = pronoun.form === 'possessive' && document.tokens[at - 1]?.word === ',';
    if (!isBehind || past.endToken !== at - 1) return false;
    const isPerson = document.offices.some(({ firstToken }) => firstToken === at);
    return isPerson || isRelatedPerson(document.tokens[at + 1]?.lower ?? '', relations);
  }

  function draftCovering(token: number): Draft | null {
    for (const mention of history.back(sentence, 0))
      if (covers(mention.candidate, token)) return mention.draft;
    return null;
  }

  /** "In his reply, Lavrov said": what opens a sentence with somebody's own words belongs to the name that follows. */
  function inOwnSpeech(gender: 'f' | 'm'): Resolved | null {
    const first = document.sentences[sentence]?.firstToken ?? 0;
    // "Asked if he feared for his job, Dalton laughed": who is asked is the subject to come.
    if (ASKED.has(document.tokens[first]?.lower ?? '') && !hasComma(first, at)) return ahead(gender);
    const isOpening = pronoun.form === 'possessive' && at - first <= 1 && document.tags.upos[first] === 'ADP';
    const noun = document.trees.heads[at] ?? -1;
    return isOpening && OWN_WORDS.has(document.tags.lemmas[noun] ?? '') ? ahead(gender) : null;
  }

  /** '…," he added': whoever spoke in the sentence before speaks on. */
  function speakerBefore(gender: 'f' | 'm'): Resolved | null {
    const { heads, labels } = document.trees;
    const said = document.tags.lemmas[heads[at] ?? -1] ?? '';
    const afterQuote = CLOSING_MARKS.has(document.tokens[at - 1]?.word ?? '') && SPEAKS.has(said);
    if (!labels[at]?.startsWith('nsubj') || (!afterQuote && !SPEAKS_ON.has(said))) return null;
    for (const { candidate: past, draft, sentence: its } of history.back(sentence, SPEAKER_SENTENCES_BACK)) {
      if (draft.type !== 'Person' || its === sentence || (draft.gender !== null && draft.gender !== gender))
        continue;
      const head = headToken(past, heads);
      const verb =
        heads[labels[head] === 'flat' || labels[head] === 'appos' ? (heads[head] ?? -1) : head] ?? -1;
      // "Dalton laughed. “No,” he said": whom the sentence before is about, in the same paragraph.
      const isTopic = its === sentence - 1 && past.firstToken >= startOfParagraph() && heads[verb] === -1;
      if (labels[head]?.startsWith('nsubj') && (isTopic || SPEAKS.has(document.tags.lemmas[verb] ?? ''))) {
        return { draft, rule: 'coreference:speaker-before' };
      }
    }
    return null;
  }

  function startOfParagraph(): number {
    return document.sentences.find((other) => other.paragraph === paragraph)?.firstToken ?? 0;
  }

  function hasComma(first: number, end: number): boolean {
    return document.tokens.slice(first, end).some(({ word }) => word === ',');
  }

  /** "During her visit to Nairobi, Lena Vogt planted a tree": a name later in the sentence, when nobody came before. */
  function ahead(gender: 'f' | 'm'): Resolved | null {
    for (const { candidate: later, draft } of upcoming(sentence)) {
      if (
        later.firstToken <= at ||
        draft.type !== 'Person' ||
        (draft.gender !== null && draft.gender !== gender)
      )
        continue;
      if (document.trees.labels[headToken(later, document.trees.heads)]?.startsWith('nsubj'))
        return { draft, rule: 'coreference:pronoun-ahead' };
    }
    return null;
  }

  /**
   * In "Merz told him" and "Merz called the envoy and told him", the token of "Merz": a verb's subject and object differ.
   * -1 where no tree tells.
   */
  function subjectOfSameVerb(token: number): number {
    const { heads, labels } = document.trees;
    const verb = heads[token] ?? -2;
    if (verb < 0) return -1;
    const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
    let before = -1;
    for (let other = firstToken; other < endToken; other++) {
      if (!labels[other]?.startsWith('nsubj')) continue;
      if (heads[other] === verb) return other;
      if (other < verb) before = other;
    }
    const isJoined = document.tokens[verb - 1]?.lower === 'and' && document.tags.xpos[verb] === 'VBD';
    return isJoined ? before : -1;
  }
}

function covers(span: Candidate, token: number): boolean {
  return span.firstToken <= token && token < span.endToken;
}

function isInside({ start }: Candidate, quotation: Quotation | null): boolean {
  return quotation !== null && start >= quotation.outerStart && start < quotation.outerEnd;
}

function isManyActing({ draft, function: its }: PastMention): boolean {
  return isCalledMany(draft) && its === 'subject';
}
