import type { Draft, Resolved } from '#reading/coreference/draft.ts';
import { headToken } from '#reading/coreference/grammar.ts';
import { type History, mostSalient, type PastMention } from '#reading/coreference/history.ts';
import { resolveThing } from '#reading/coreference/resolve-thing.ts';
import type { Candidate, Layers } from '#reading/document.ts';
import type { Pronoun } from '#reading/gazetteers/pronouns.ts';

type Needs = Pick<Layers, 'tokens' | 'tags' | 'trees' | 'sentences'>;

const PERSON_SENTENCES_BACK = 3;
const SPEAKER_SENTENCES_BACK = 2;
const SPEAKS_ON = new Set(['add', 'continue']);
const CLOSING_MARKS = new Set(['"', '”', '»', '’', "''"]);
const SPEAKS = new Set([
  'say',
  'add',
  'tell',
  'warn',
  'argue',
  'insist',
  'explain',
  'note',
  'state',
  'write',
  'stress',
  'continue',
]);
const DASHES = new Set([',', '—', '–', '-', '--', '(']);

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
  },
): Resolved | null {
  const { document, history, upcoming } = from;
  const at = candidate.firstToken;
  const sentence = document.tokens[at]?.sentence ?? 0;
  const paragraph = document.sentences[sentence]?.paragraph ?? 0;
  const excluded = pronoun.form === 'object' ? subjectOfSameVerb(at) : -1;
  switch (pronoun.kind) {
    case 'speaker':
      return null;
    case 'relative':
      return resolveRelative();
    case 'm':
    case 'f':
      return (
        speakerBefore(pronoun.kind) ??
        found(
          PERSON_SENTENCES_BACK,
          ({ draft }) => draft.type === 'Person' && (draft.gender === null || draft.gender === pronoun.kind),
        ) ??
        ahead(pronoun.kind)
      );
    case 'thing':
      return resolveThing(candidate, { pronoun, document, history });
    case 'many':
      return found(
        0,
        ({ candidate: past, function: its }) => past.rule === 'candidate:people' && its === 'subject',
      );
  }

  function found(sentencesBack: number, fits: (mention: PastMention) => boolean): Resolved | null {
    const draft = mostSalient({
      ...{ history, sentence, paragraph, sentencesBack },
      fits: (mention) =>
        !covers(mention.candidate, excluded) && mention.candidate.endToken <= at && fits(mention),
    });
    if (draft && draft.gender === null && (pronoun.kind === 'm' || pronoun.kind === 'f'))
      draft.gender = pronoun.kind;
    return draft && { draft, rule: 'coreference:pronoun' };
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
      if (labels[head]?.startsWith('nsubj') && SPEAKS.has(document.tags.lemmas[verb] ?? '')) {
        return { draft, rule: 'coreference:speaker-before' };
      }
    }
    return null;
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

  /** "Landau — who earlier this year …": the mention just before, a mark between or not. */
  function resolveRelative(): Resolved | null {
    const before = DASHES.has(document.tokens[at - 1]?.word ?? '') ? at - 1 : at;
    for (const mention of history.back(sentence, 0)) {
      if (mention.candidate.endToken !== before) continue;
      const isPerson = mention.draft.type === 'Person';
      if (isPerson === (document.tokens[at]?.lower === 'which')) continue;
      return { draft: mention.draft, rule: 'coreference:relative' };
    }
    return null;
  }

  /** In "Merz told him", the token of "Merz": a verb's subject and object differ. -1 where no tree tells. */
  function subjectOfSameVerb(token: number): number {
    const { heads, labels } = document.trees;
    const verb = heads[token] ?? -2;
    if (verb < 0) return -1;
    const clause = document.sentences[sentence];
    for (let other = clause?.firstToken ?? 0; other < (clause?.endToken ?? 0); other++) {
      if (heads[other] === verb && labels[other]?.startsWith('nsubj')) return other;
    }
    return -1;
  }
}

function covers(span: Candidate, token: number): boolean {
  return span.firstToken <= token && token < span.endToken;
}
